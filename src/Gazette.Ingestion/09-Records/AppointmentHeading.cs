using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.Records;

/// <summary>What a heading with a colon says of the sentences below it: 市人民政府决定： nothing yet, 免去： and 决定任命： the action, 聘任下列同志为参事： the post too.</summary>
/// <param name="Action">Taken up or given up; null when it says neither.</param>
/// <param name="Posts">The post for which the list below only names the persons; null otherwise.</param>
internal readonly partial record struct AppointmentHeading(AppointmentAction? Action, string? Posts)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>No heading.</summary>
    public static AppointmentHeading None { get; }

    /// <summary>Reads a heading.</summary>
    /// <param name="text">The text before the colon, without white space.</param>
    public static AppointmentHeading Read(string text) =>
        AppointmentPatterns.PostHeading().Match(text) is { Success: true } match && PostListReader.EndsInPost(match.Groups["posts"].Value)
            ? new AppointmentHeading(AppointmentAction.Appointed, match.Groups["posts"].Value)
            : new AppointmentHeading(ActionOf(text), null);

    private static AppointmentAction? ActionOf(string text) =>
        Either().IsMatch(text) ? null
        : Removal().IsMatch(text) ? AppointmentAction.Removed
        : Appointment().IsMatch(text) ? AppointmentAction.Appointed
        : null;

    // 决定任免下列人员：, 职务任免：
    [GeneratedRegex("任免(?:下列|以下|如下|下述)?(?:工作)?(?:同志|人员|职务|的|事项)*$", Options)]
    private static partial Regex Either();

    [GeneratedRegex("(?:免去|免除|免职|免|解聘|撤销|退休)(?:下列|以下|如下|下述)?(?:同志|人员|职务|的|名单)*$", Options)]
    private static partial Regex Removal();

    [GeneratedRegex("(?:任命|聘任|任职|任)(?:下列|以下|如下|下述)?(?:同志|人员|职务|的|名单)*$", Options)]
    private static partial Regex Appointment();
}

using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.TitleBlocks;

/// <summary>The title of an official document, which names the bodies that issue it.</summary>
/// <param name="Title">The whole title.</param>
/// <param name="Issuers">The bodies, in printed order.</param>
internal sealed record OfficialTitle(Fact<string> Title, Fact<IReadOnlyList<string>> Issuers)
{
    /// <summary>Issuers come first, joint ones set apart by one blank; the subject follows without.</summary>
    public static OfficialTitle Read(IReadOnlyList<LayoutLine> lines)
    {
        List<int> numbers = [.. lines.Select(line => line.Number)];
        for (var i = 0; i < lines.Count; i++)
        {
            if (IssuingBodyLines.SplitAtSubject(lines[i].Text) is { } split)
            {
                var issuers = IssuingBodyLines.NamesOn([.. lines.Take(i).Select(line => line.Text), string.Join(' ', split.Names)]);
                var subject = split.Subject + string.Concat(lines.Skip(i + 1).Select(line => line.Squeezed));
                var named = numbers.Take(split.Names.Count > 0 ? i + 1 : i);
                return Of(string.Join(' ', issuers) + subject, numbers, issuers, [.. named]);
            }
        }

        var title = TitleText.Join(lines);
        return Of(title, numbers, IssuingBodyLines.BodyOfBareTitle(title), numbers);
    }

    private static OfficialTitle Of(string title, IReadOnlyList<int> lines, IReadOnlyList<string> issuers, IReadOnlyList<int> named) =>
        new(new(title, lines), issuers.Count > 0 ? new(issuers, named) : default);
}

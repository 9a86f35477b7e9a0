using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Layout;

/// <summary>
/// Lines of the imprint (刊物信息): who publishes, where, for whom. The convention: a label of publishing and a colon, the bare
/// name of the gazette, its name in English, the notice of free distribution.
/// </summary>
public static partial class ImprintLines
{
    /// <summary>Whether the line belongs to the imprint and to nothing else.</summary>
    public static bool IsImprint(string squeezed) =>
        (squeezed.AsSpan().ContainsAny('：', ':') && Label().IsMatch(squeezed)) || IsGazetteName(squeezed) || Standing().IsMatch(squeezed);

    /// <summary>Whether the line says who publishes; an address or telephone may also stand under an interpretation.</summary>
    public static bool IsPublisher(string squeezed) => Publisher().IsMatch(squeezed) || IsGazetteName(squeezed) || Standing().IsMatch(squeezed);

    /// <summary>Whether the line is the name of a gazette and nothing else, in Chinese or English.</summary>
    public static bool IsGazetteName(string squeezed) => Name().IsMatch(squeezed);

    [GeneratedRegex(@"^(?:主办|承编|承办|协办|主编|副主编|主任|副主任|责任编辑|编辑|编委|编辑部|编辑部地址|地址|电话|联系电话|传真|邮编|邮政编码|邮箱|电子邮箱|电子信箱|网址|刊号|准印证号?|印刷|出版|出版日期|印数|发行)[：:]", RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:主办|承编|承办|协办|主编|副主编|责任编辑|编辑|编委|编辑部|编辑部地址|刊号|准印证号?|印刷|出版|出版日期|印数|发行)[：:]", RegexOptions.NonBacktracking)]
    private static partial Regex Publisher();

    [GeneratedRegex(@"^(?:\p{IsCJKUnifiedIdeographs}{2,12}人民政府公报|(?i:gazetteof.*))$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:\p{IsCJKUnifiedIdeographs}{2,12}公报编辑委员会|《\p{IsCJKUnifiedIdeographs}{2,12}公报》(?:集中)?(?:赠阅|发行|电子版).*|[（(]?内部资料.*免费赠阅[）)]?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Standing();
}

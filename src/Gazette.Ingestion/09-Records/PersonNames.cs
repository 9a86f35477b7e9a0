using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Records;

/// <summary>Reads a list of persons' names: 戴源涌、林志海; 阿依古丽·买买提.</summary>
internal static partial class PersonNames
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>The names; empty when any part of the text is none.</summary>
    /// <param name="text">A list without white space; remarks in brackets (女) are passed over.</param>
    public static IReadOnlyList<string> Read(string text)
    {
        var plain = Brackets().Replace(text, "");
        var names = plain.Split('、', ',', '，').SelectMany(AtConjunction).Select(name => Comrade().Replace(name, "")).ToList();
        return names.All(name => Name().IsMatch(name) && name is not ("姓名" or "同志" or "人员")) ? names : [];
    }

    /// <summary>What brackets behind a name say of how the post is held (挂职, 正县长级), not of the person (女, 畲族); null without.</summary>
    public static string? NotesIn(string text)
    {
        var notes = Brackets().Matches(text).SelectMany(m => m.Value[1..^1].Split('，', ',', '、'))
            .Where(note => note.Length > 0 && !AppointmentPatterns.AboutPerson().IsMatch(note)).ToList();
        return notes.Count == 0 ? null : string.Join("，", notes);
    }

    /// <summary>The names where nothing but their shape speaks for them: Han names need a family name, others their middle dot.</summary>
    public static IReadOnlyList<string> ReadCertain(string text) =>
        Read(text) is { Count: > 0 } names && names.All(name => Dotted().IsMatch(name) || Surnames.IsName(name)) ? names : [];

    /// <summary>The person behind a post (A局局长X), which says where the name begins; null without.</summary>
    public static (IReadOnlyList<string> Persons, string Posts)? ReadBehindPost(string text)
    {
        for (var length = 3; length >= 2; length--)
        {
            if (text.Length > length + 3 && ReadCertain(text[^length..]) is { Count: > 0 } person && PostTitle.Of(text[..^length]).IsPost)
            {
                return (person, text[..^length]);
            }
        }

        return null;
    }

    // 张三和李四 are two; 张和平 is one: on both sides of 和 there must be a whole name.
    private static IEnumerable<string> AtConjunction(string text)
    {
        for (var i = 2; i + 2 < text.Length; i++)
        {
            if (text[i] is '和' or '与' && text.Length > 4)
            {
                return [text[..i], text[(i + 1)..]];
            }
        }

        return [text];
    }

    [GeneratedRegex(@"[（(][^（()）]*[）)]", Options)]
    private static partial Regex Brackets();

    [GeneratedRegex("(?:等)?(?:[0-9]+人|[一二三四五六七八九十两]位)?同志$", Options)]
    private static partial Regex Comrade();

    [GeneratedRegex("[·•．・‧∙⋅.]", Options)]
    private static partial Regex Dotted();

    // Two to four characters; longer ones, of other nationalities, have the middle dot.
    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}\ud840-\udfff]{2,4}|\p{IsCJKUnifiedIdeographs}{1,8}(?:[·•．・‧∙⋅.]\p{IsCJKUnifiedIdeographs}{1,8})+)$", Options)]
    private static partial Regex Name();
}

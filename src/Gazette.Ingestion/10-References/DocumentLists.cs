using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>
/// Finds the lists of documents of which one thing is said in front: under a sentence (下列文件废止：) as far as blocks name documents,
/// under the title of an annex (废止的文件目录) until the next title.
/// </summary>
/// <param name="Sentence">Matches a sentence that introduces such a list, without white space.</param>
/// <param name="Title">Matches the title of one.</param>
/// <param name="NotTitle">Matches titles that only look like it.</param>
internal sealed partial record DocumentLists(Regex Sentence, Regex Title, Regex NotTitle)
{
    // A longer block introduces nothing unless it ends in a colon.
    private const int LongestHeading = 60;

    /// <summary>For each block the index of the one that introduces the list it stands in; null outside.</summary>
    /// <param name="blocks">The blocks of the article.</param>
    /// <param name="namesDocuments">Tells of a block, by index, whether it names a document.</param>
    public IReadOnlyList<int?> Introductions(IReadOnlyList<Block> blocks, Func<int, bool> namesDocuments)
    {
        var introductions = new int?[blocks.Count];
        int? list = null;
        var isAnnex = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (EndsList(blocks[i], isAnnex, i, namesDocuments))
            {
                var text = CharacterWidth.Squeeze(blocks[i].Text);
                isAnnex = Title.IsMatch(text) && !NotTitle.IsMatch(text);
                list = isAnnex ? i : null;
            }
            else if (list is not null && (blocks[i].Kind == BlockKind.Signature || !isAnnex && !namesDocuments(i)))
            {
                (list, isAnnex) = (null, false);
            }

            introductions[i] = list;
            list ??= Introduces(blocks[i].Text) ? i : null;
        }

        return introductions;
    }

    // A title does, unless it is an item set as a heading; in an annex so does a heading only where it names another list.
    private static bool EndsList(Block block, bool isAnnex, int index, Func<int, bool> namesDocuments) => block.Kind switch
    {
        BlockKind.Heading when isAnnex => !namesDocuments(index) && OtherList().IsMatch(CharacterWidth.Squeeze(block.Text)),
        BlockKind.AnnexTitle or BlockKind.Title or BlockKind.Caption or BlockKind.Heading => !namesDocuments(index) || !Item().IsMatch(CharacterWidth.Squeeze(block.Text)),
        _ => false,
    };

    private bool Introduces(string text) =>
        (text.Length <= LongestHeading || text.AsSpan().TrimEnd() is [.., ':' or '：']) && Sentence.IsMatch(CharacterWidth.Squeeze(text));

    // 二、修改的行政规范性文件.
    [GeneratedRegex("(?:废止|失效|修改|修订|有效|保留|延长)的?[^。]{0,20}(?:文件|目录|清单|名单)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex OtherList();

    // An item of the list that is set as a heading: （一）《甲》（…号）, 1.关于甲的通知, 温政发〔2012〕2号.
    [GeneratedRegex(@"^(?:[（(]?[0-9一二三四五六七八九十百]{1,4}[）)、.．]?)?(?:《|原|关于|\p{IsCJKUnifiedIdeographs}{1,12}[〔\[（(])", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}

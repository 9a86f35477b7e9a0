using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>
/// Documents whose term a text extends or that it keeps in force: 《甲》（…号）有效期延长至2023年12月31日, 延长《甲》的有效期2年,
/// 《甲》有效期届满后继续执行, a list 继续有效的文件目录. Only words of the way of extending may stand between a document and the verb, so that
/// 《甲》规定的申报期限 or a permit issued under it are none.
/// </summary>
internal static partial class TermExtensionReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // Each verb has one of these: 延长, 顺延, 继续有效, 仍有效, 保持有效, 有效期调整为.
    private static readonly SearchValues<char> InVerbs = SearchValues.Create("延续仍保调变");

    private static readonly DocumentLists Lists = new(OpensList(), KeptList(), OtherList());

    /// <summary>The extensions in reading order, one a document: the one that names a day, if any does.</summary>
    /// <param name="article">An official document with its citations and its dates in force.</param>
    /// <param name="named">Its blocks with the documents they name, worked out when they are asked for.</param>
    /// <param name="locator">Finds the lines.</param>
    public static IReadOnlyList<TermExtension> Read(Article article, Lazy<IReadOnlyList<BlockNames>> named, BlockLocator locator)
    {
        if (!article.Blocks.Any(block => MayExtend(block.Text)))
        {
            return [];
        }

        var names = named.Value;
        var lists = Lists.Introductions(article.Blocks, i => names[i].Documents.Count > 0);
        var found = names.Where(block => block.Documents.Count > 0)
            .SelectMany(block => lists[block.Index] is { } list ? Listed(article, block, article.Blocks[list], locator) : Stated(article, block, locator))
            .GroupBy(extension => extension.DocumentNumber?.ToString() ?? extension.Title)
            .Select(same => same.FirstOrDefault(extension => (extension.Until ?? (object?)extension.Months) is not null) ?? same.First())
            .ToList();
        return found.Count > 0 || TitleOf(article.Title) is not { } title ? found : [.. UnderTitle(article, title, names, locator).Take(1)];
    }

    /// <summary>
    /// What the titles in a catalogue (发文目录) tell of extensions: 关于延长《甲》有效期的通知. Their texts may not be held, so that neither
    /// the day nor the document is sure.
    /// </summary>
    public static IReadOnlyList<TermExtension> ReadCatalogue(IEnumerable<CatalogueRow> rows) =>
    [
        .. rows.Select(row => (row, Title: TitleOf(row.Title))).Where(found => found.Title is not null)
            .Select(found => new TermExtension { Title = found.Title, PastTerm = true, Sentence = found.row.Title, Lines = found.row.Lines }),
    ];

    private static string? TitleOf(string? title) =>
        title is not null && InTitle().Match(CharacterWidth.Squeeze(title)) is { Success: true } match ? match.Groups["title"].Value : null;

    // A notice may name the document in its own title only: 经市政府同意，有效期延长至2022年12月31日。
    private static IEnumerable<TermExtension> UnderTitle(Article article, string title, IReadOnlyList<BlockNames> names, BlockLocator locator)
    {
        foreach (var block in names)
        {
            foreach (var (sentence, documents, numbers) in block.BySentence())
            {
                if (NamingText.Of(block.Block.Text, sentence, documents, numbers) is var text && Anaphoric().Match(text.Text) is { Success: true } said)
                {
                    var period = ExtendedPeriod.Read(text.Dated, said.Index, said.Groups["verb"].Index, article);
                    yield return Extension(new NamedDocument(null, title, 0, 0), period, block.Block, sentence, locator);
                }
            }
        }
    }

    private static bool MayExtend(ReadOnlySpan<char> text) => text.ContainsAny(InVerbs)
        && Verb().IsMatch(text.ContainsAny(BlankCharacters.All) ? CharacterWidth.Squeeze(text.ToString()) : text);

    // Under 下列文件有效期延长至2023年12月31日：, or 继续有效的文件目录.
    private static IEnumerable<TermExtension> Listed(Article article, BlockNames names, Block introduction, BlockLocator locator)
    {
        var lead = DatedText.Of(introduction.Text);
        var period = Verb().Match(lead.Text) is { Success: true } verb ? ExtendedPeriod.Read(lead, 0, verb.Index, article) : default;
        foreach (var (row, documents, _) in names.BySentence())
        {
            foreach (var document in documents)
            {
                // 继续有效 is said of each row; a day or a length stands in the introduction alone.
                yield return period is { Until: null, Months: null }
                    ? Extension(document, period, names.Block, row, locator)
                    : Extension(document, period, introduction, new Sentence(0, introduction.Text.Length), locator) with
                    {
                        Lines = SourceSpan.Cover(SourceSpan.LinesOf([.. introduction.Lines, .. locator.LinesOf(names.Block, row.Start, row.Length)])),
                    };
            }
        }
    }

    private static IEnumerable<TermExtension> Stated(Article article, BlockNames names, BlockLocator locator)
    {
        foreach (var (sentence, documents, numbers) in names.BySentence())
        {
            if (MayExtend(names.Block.Text.AsSpan(sentence.Start, sentence.Length)))
            {
                var text = NamingText.Of(names.Block.Text, sentence, documents, numbers);
                foreach (var (extended, from, verb) in Statements(text, names, sentence))
                {
                    var period = ExtendedPeriod.Read(text.Dated, from, verb, article);
                    foreach (var document in extended)
                    {
                        yield return Extension(document, period, names.Block, sentence, locator);
                    }
                }
            }
        }
    }

    private static IEnumerable<(IEnumerable<NamedDocument> Documents, int From, int Verb)> Statements(NamingText text, BlockNames names, Sentence sentence)
    {
        var statements = Behind().Matches(text.Text).Concat(Before().Matches(text.Text)).Concat(InRow().Matches(text.Text))
            .Where(statement => !NamingText.IsBasis(text.Text, statement.Groups["documents"].Index)).ToList();
        foreach (var statement in statements)
        {
            yield return (text.DocumentsIn(statement.Groups["documents"].Value), statement.Index, statement.Groups["verb"].Index);
        }

        // 该办法有效期延长至…: the one document named before, unless it is what the decision rests on.
        if (statements.Count == 0 && Anaphoric().Match(text.Text) is { Success: true } said
            && names.Documents[0] is var only && only.Start < sentence.End && (names.Documents.Count == 1 || names.Documents[1].Start >= sentence.End)
            && !NamingText.IsBasis(names.Block.Text, only.Start))
        {
            yield return ([only], said.Index, said.Groups["verb"].Index);
        }
    }

    private static TermExtension Extension(
        NamedDocument document, ExtendedPeriod period, Block block, Sentence sentence, BlockLocator locator) => new()
        {
            DocumentNumber = document.Number,
            Title = document.Title,
            Until = period.Until,
            Months = period.Months,
            PastTerm = period.PastTerm,
            Computation = period.Computation,
            Sentence = block.Text.Substring(sentence.Start, sentence.Length).Trim(),
            Lines = locator.LinesOf(block, sentence.Start, sentence.Length),
        };

    private const string Date = DatedText.DateClass;
    private const string Documents = NamingText.DocumentsPattern;
    private const string Called = NamingText.CalledPattern + "的?";
    private const string TermNoun = "(?:(?:政策)?(?:有效|执行|实施|施行|试行|适用|使用)?(?:期限|期|时间)?截止(?:日期|日|时间)|(?:政策)?(?:有效|执行|实施|施行|试行|适用|使用)?(?:期限|期|时间))";
    private const string Prolong = "延长|顺延|延续|延期|延至";
    private const string Keep = "继续(?:有效|执行|施行|实施|实行|试行|适用|沿用)|仍然?(?:有效|继续有效)|保持有效";

    // 将于2020年12月31日届满, 到期后.
    private const string Lapse = "(?:将|即将|已|已经)?于?(?:" + Date + "|20[0-9]{2}年(?:[0-9]{1,2}月)?底?)?(?:届满|到期|期满)[后前,]*(?:之后|以后)?";

    // Nothing but this may stand between the documents and the verb.
    private const string Way = "(?:" + TermNoun + "|" + Lapse + "|自" + Date + "(?:之日)?起|经[^,。;]{1,20},|为[^,。;]{2,20},|(?:经|根据)?评估后?|该(?:办法|文件|通知|意见|规定|政策)|在[^,。;]{2,16}前|除[^,。;]{2,20}外|自本[^,。;]{1,8}之日起"
        + "|[由从](?:" + Date + "|[0-9一二两三四五六七八九十]{1,3}年)|保留并?|仍然?|均|都|统一|全部|再|同意|予以|相应|现|拟|决定|需要?|其|,)*";

    [GeneratedRegex(Prolong + "|" + Keep + "|有效期限?(?:调整|变更)(?:为|至)", Options)]
    private static partial Regex Verb();

    // 《甲》、《乙》有效期均延长至…, 《甲》继续有效.
    [GeneratedRegex(Documents + Called + Way + "(?:(?<verb>" + Prolong + "|有效期限?(?:调整|变更)(?:为|至))|(?<verb>" + Keep + ")(?:" + TermNoun + "|[至到,。;0-9一二两三四五六七八九十]|$))", Options)]
    private static partial Regex Behind();

    // 延长《甲》的有效期2年, 继续执行《甲》.
    [GeneratedRegex("(?:^|[,;:。]|[^不未可])(?:" + Prolong + "|继续(?:执行|施行|实施|试行))" + Documents + Called + "(?<verb>,?" + TermNoun + "|(?:至|到)" + Date + "|[,。]?$)", Options)]
    private static partial Regex Before();

    // 关于延长《甲》有效期的通知, 关于《甲》继续有效的通知.
    [GeneratedRegex("(?:" + Prolong + "|继续(?:执行|施行|实施))《(?<title>[^《》]{4,100})》|《(?<title>[^《》]{4,100})》的?" + TermNoun + "?(?:" + Prolong + "|继续(?:有效|执行|施行|实施))", Options)]
    private static partial Regex InTitle();

    // A row of a list in which the last cells say what becomes of each document.
    [GeneratedRegex(Documents + "[^。]{0,40}(?<verb>继续有效)$", Options)]
    private static partial Regex InRow();

    // 经市政府同意，该办法有效期延长至…, 决定延长《办法》有效期….
    [GeneratedRegex("(?:^|,)(?:现|决定|同意|拟|将|经[^,。;]{1,20},)*(?:(?:该|此|上述|前述|以上)\\p{IsCJKUnifiedIdeographs}{0,4}|其|《[^《》]{1,12}》)?(?:的)?" + TermNoun + "(?:均|统一|再|予以|相应)*(?<verb>延长|顺延|延续)"
        + "|(?:^|,)(?:现|决定|同意|拟|经[^,。;]{1,20},)*(?<verb>延长|顺延)(?:(?:该|此|上述|前述|以上)\\p{IsCJKUnifiedIdeographs}{0,4}|其|《[^《》]{1,12}》)的?" + TermNoun, Options)]
    private static partial Regex Anaphoric();

    [GeneratedRegex("(?:下列|以下|如下)[^。；]{0,30}(?:文件|规定|办法|政策|制度|规章)[^。；]{0,30}(?:" + Prolong + "|" + Keep + ")[^。；]{0,20}[:：]?$"
        + "|(?:" + Prolong + ")[^。；]{0,6}(?:下列|以下|如下)[^。；]{0,30}[:：]$", Options)]
    private static partial Regex OpensList();

    [GeneratedRegex("(?:继续有效|(?:延长|延续)有效期|保留|继续执行)的?[^。]{0,30}(?:文件|目录|清单|名单|规定)", Options)]
    private static partial Regex KeptList();

    [GeneratedRegex("废止|失效|停止执行", Options)]
    private static partial Regex OtherList();
}

using Gazette.Search.Analysis;
using Gazette.Search.Numbers;
using Gazette.Search.Synonyms;

namespace Gazette.Search.Queries;

/// <summary>Reads what a reader typed. Whatever that is, it is a query: there is no syntax to get wrong.</summary>
public sealed class QueryReader(ChineseAnalyzer analyzer, NumberQueryReader numbers, Thesaurus thesaurus, SearchOptions options)
{
    private readonly QueryExpander _expander = new(options.Features.HasFlag(SearchFeatures.Thesaurus) ? thesaurus : Thesaurus.Empty);

    /// <summary>
    /// How many UTF-16 units of the text are read: room for a pasted paragraph; what comes after could only cost time.
    /// </summary>
    public const int MaxLength = 300;

    // The day in the path of a pasted address is when something was put there, not what is looked for.
    private const string UrlMark = "://";

    /// <summary>Reads a text.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="isLiteral">Whether it is to be searched as typed, without other words for its words.</param>
    public SearchQuery Read(string text, bool isLiteral = false)
    {
        var bounded = Bound(text);
        var pieces = QueryPiece.Cut(bounded);
        var number = numbers.Read(bounded);
        var (plain, partial) = Numbered(pieces, canHoldNumbers: number is null && !isLiteral);
        var words = plain.SelectMany(Runs).ToList();
        var (content, asides) = options.Features.HasFlag(SearchFeatures.Questions) ? ContentOf(words) : (words, "");
        var excluded = Whole(pieces, PieceRole.Excluded);
        var phrases = Whole(pieces, PieceRole.Phrase);
        if (content.Count + phrases.Count == 0)
        {
            // Nothing but function words: then these are what is meant.
            content = words;
        }

        var series = number is null ? numbers.ReadSeries(bounded) : null;
        if (series is not null)
        {
            (content, phrases) = ([], [Clause(analyzer.Tokenize(series.ToString()))]);
        }

        var isRead = !isLiteral && options.Features.HasFlag(SearchFeatures.Questions);
        var dated = isRead && !bounded.Contains(UrlMark, StringComparison.Ordinal) ? QueryDates.Read(content) : new DateReading(content, []);
        var asksForDay = dated is { Date.Day: not null, Words.Count: 0 } && phrases.Count == 0;
        phrases = asksForDay ? [Clause(analyzer.Tokenize(dated.Date!.DayInYear!))] : phrases;
        content = dated.Words.Count + phrases.Count > 0 ? [.. dated.Words] : content;
        var (specific, generic) = isRead ? GenericWords.Part(content, _expander.Mark) : (content, []);
        return new SearchQuery
        {
            Text = bounded,
            IsLiteral = isLiteral,
            Number = number,
            NumbersInText = number is null ? numbers.FindIn(bounded) : [],
            Series = series,
            PartialNumbers = [.. partial.Select(found => found.Number)],
            NumberWords = [.. partial.SelectMany(found => Runs(found.Word))],
            Date = dated.Date,
            DateWords = dated.Date is { DayInYear: { } day } date ? [.. DayWords(date, day)] : dated.Dates,
            AsksForDay = asksForDay,
            ImpossibleDay = dated.Impossible?.ToString(),
            RelativeTimes = isRead ? [.. words.SelectMany(FunctionWords.TimesIn).Distinct()] : [],
            GenericWords = generic,
            Words = isLiteral ? content : [.. specific.Select(_expander.Expand)],
            Phrases = phrases,
            Excluded = excluded,
            Asides = isLiteral ? "" : asides,
        };
    }

    /// <summary>The same query, asking for one phrase and nothing else: a number, in whatever brackets it is printed.</summary>
    public SearchQuery AsPhrase(SearchQuery query, string phrase) =>
        query with { Words = [], DateWords = [], Date = null, GenericWords = [], Phrases = [Clause(analyzer.Tokenize(phrase))] };

    /// <summary>The same query, asking for any of some names instead of its words.</summary>
    public SearchQuery AsNames(SearchQuery query, IReadOnlyList<string> names)
    {
        var first = Clause(analyzer.Tokenize(names[0]));
        List<Synonym> others = [.. names.Skip(1).Select(name => new Synonym(name, analyzer.Tokenize(name)))];
        return query with { Words = [first with { Expansions = others.Count > 0 ? [new QueryExpansion(0, first.Tokens.Count, others)] : [] }] };
    }

    private static string Bound(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }

    private List<QueryClause> Whole(IReadOnlyList<QueryPiece> pieces, PieceRole role) =>
    [
        .. pieces.Where(p => p.Role == role)
            .Select(p => analyzer.Tokenize(p.Text))
            .Where(tokens => tokens.Count > 0)
            .Select(tokens => Clause(tokens)),
    ];

    // A reader's space parts words, unlike a printer's: 徐 翔 typed so are two words. Those that are a part of a number apart, unless there
    // is nothing else.
    private (List<string> Words, List<(string Word, NumberQuery Number)> Numbers) Numbered(IReadOnlyList<QueryPiece> pieces, bool canHoldNumbers)
    {
        List<string> all = [.. pieces.Where(p => p.Role == PieceRole.Words).SelectMany(p => p.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
        var found = canHoldNumbers
            ? all.Select(word => (Word: word, Number: numbers.Read(word))).Where(w => w.Number is { IsWhole: false, Certainty: not NumberCertainty.Possible }).ToList()
            : [];
        return found.Count == 0 || found.Count == all.Count ? (all, []) : ([.. all.Except(found.Select(w => w.Word))], [.. found.Select(w => (w.Word, w.Number!))]);
    }

    // As a gazette prints it, however it was typed.
    private IEnumerable<QueryClause> DayWords(QueryDate date, string day) =>
        (date.Year is null ? [day] : new[] { date.ToString(), day }).Select(written => Clause(analyzer.Tokenize(written)));

    private IEnumerable<QueryClause> Runs(string word)
    {
        var tokens = analyzer.Tokenize(word);
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && !tokens[end].StartsRun)
            {
                end++;
            }

            yield return Clause([.. tokens.Skip(first).Take(end - first)]);
            first = end;
        }
    }

    private static QueryClause Clause(IReadOnlyList<Token> tokens)
    {
        var ends = WordSegmenter.WordEnds(string.Concat(tokens.Select(t => t.Text)));
        var words = new int[tokens.Count];
        for (int i = 0, word = 0, offset = 0; i < tokens.Count; i++)
        {
            offset += tokens[i].Text.Length;
            words[i] = word;
            while (word < ends.Count && ends[word] <= offset)
            {
                word++;
            }
        }

        return new QueryClause(tokens, words);
    }

    // One character left over between function words (领 in 能领多少) is no subject; typed alone (税) it is, or when the thesaurus knows it
    // (狗 in 什么样的狗).
    private (List<QueryClause> Content, string Asides) ContentOf(List<QueryClause> runs)
    {
        var parts = runs.SelectMany(run => PartsOf(run).Select(part =>
            (Part: part, IsAside: part.Tokens.Count == 1 && run.Tokens.Count > 1 && part.Tokens[0].IsIdeograph && !_expander.Knows(part)))).ToList();
        return ([.. parts.Where(p => !p.IsAside).Select(p => p.Part)], string.Concat(parts.Where(p => p.IsAside).Select(p => p.Part.Text)));
    }

    // What stands between function words.
    private IEnumerable<QueryClause> PartsOf(QueryClause run)
    {
        // What the thesaurus knows as a word (不能自理) is content, whatever it is made of.
        var known = _expander.Mark(run);
        var function = FunctionWords.Mark(run.Tokens, run.Words).Select((isFunction, i) => isFunction && !known[i]).ToArray();
        for (var first = 0; first < function.Length;)
        {
            if (function[first])
            {
                first++;
                continue;
            }

            var end = first + 1;
            while (end < function.Length && !function[end])
            {
                end++;
            }

            yield return run.Slice(first..end);
            first = end;
        }
    }
}

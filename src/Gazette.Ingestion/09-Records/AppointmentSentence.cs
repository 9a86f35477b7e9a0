using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Records;

/// <summary>What one sentence of a decision on personnel says, clause by clause: each clause may go on with the persons of the one before.</summary>
internal sealed class AppointmentSentence
{
    // Characters in which a person and a verb, or the post that ends, must show.
    private const int LongestDecision = 80;

    private readonly List<Appointment> _rows = [];
    private readonly IReadOnlyList<SourceSpan> _lines;
    private readonly string _text;
    private IReadOnlyList<string> _persons = [];
    private AppointmentAction? _action;
    private bool _isConcurrent;
    private string? _pendingNote;

    private AppointmentSentence(string text, AppointmentHeading heading, IReadOnlyList<string> before, IReadOnlyList<SourceSpan> lines)
    {
        (_text, _action, _lines) = (text, heading.Action, lines);
        // 免去其B职务 and 其B职务自行免除 as sentences of their own go on with whom the one before named.
        _persons = AppointmentPatterns.OwnRemoval().IsMatch(text) || text.StartsWith('其') && AppointmentPatterns.RemovedBehind().IsMatch(text) ? before : [];
    }

    /// <summary>The persons named last.</summary>
    public IReadOnlyList<string> Persons => _persons;

    /// <summary>The rows, one a person and post.</summary>
    public IReadOnlyList<Appointment> Rows => _rows;

    /// <summary>Whether it speaks of taking up or giving up posts but a person or post could not be told.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>Whether it says that a person retires and not which posts end with it.</summary>
    public bool IsRetirementAlone { get; private set; }

    /// <summary>The removal of posts that are not named one by one, if the sentence decides one.</summary>
    public CollectiveRemoval? CollectiveRemoval { get; private set; }

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The sentence without its end mark and without white space.</param>
    /// <param name="heading">What the heading above says.</param>
    /// <param name="before">The persons of the sentence before.</param>
    /// <param name="places">Places with which posts open in this decision.</param>
    /// <param name="lines">Where it stands.</param>
    public static AppointmentSentence Read(
        string text, AppointmentHeading heading, IReadOnlyList<string> before, IReadOnlyList<string> places, IReadOnlyList<SourceSpan> lines)
    {
        var sentence = new AppointmentSentence(text, heading, before, lines);
        if (heading.Posts is { } posts && PersonNames.ReadCertain(text) is { Count: > 0 } listed)
        {
            sentence.Take(new AppointmentClause { Kind = AppointmentClauseKind.Posts, Action = AppointmentAction.Appointed, Persons = listed, Posts = posts });
            return sentence;
        }

        var whole = AppointmentPatterns.SecondedTo().Replace(text, "挂职任${body}${post}");
        foreach (var clause in Clauses(whole, new AppointmentContext(null, false, false, places)))
        {
            sentence.Take(AppointmentClauseReader.Read(clause, new AppointmentContext(sentence._action, sentence._persons.Count > 0, sentence._isConcurrent, places)));
        }

        return sentence;
    }

    private void Take(AppointmentClause clause)
    {
        switch (clause.Kind)
        {
            case AppointmentClauseKind.Remark when _rows.Count > 0:
                AddRemark(clause.Posts);
                break;
            case AppointmentClauseKind.Remark:
                _pendingNote = clause.Posts;
                _persons = clause.Persons.Count > 0 ? clause.Persons : _persons;
                break;
            case AppointmentClauseKind.Retirement when _rows.Any(row => row.Action == AppointmentAction.Removed):
                AddRemark(clause.Posts);
                break;
            case AppointmentClauseKind.Retirement:
                IsRetirementAlone = true;
                _persons = clause.Persons.Count > 0 ? clause.Persons : _persons;
                break;
            case AppointmentClauseKind.CollectiveRemoval:
                CollectiveRemoval = new CollectiveRemoval { Posts = WithPersons(clause.Posts), Sentence = _text, Lines = _lines };
                break;
            case AppointmentClauseKind.Persons:
                _persons = clause.Persons.Count > 0 ? clause.Persons : _persons;
                break;
            case AppointmentClauseKind.Unreadable:
                IsUnreadable = true;
                break;
            case AppointmentClauseKind.Posts:
                _persons = clause.Persons.Count > 0 ? clause.Persons : _persons;
                _action = clause.Action;
                _isConcurrent = clause.IsConcurrent;
                IsRetirementAlone = false;
                AddRows(clause);
                break;
            default:
                break;
        }
    }

    private void AddRows(AppointmentClause clause)
    {
        var posts = PostListReader.Read(clause.Posts);
        if (clause.IsRespective && posts.Count != _persons.Count)
        {
            IsUnreadable = true;
            return;
        }

        var held = clause.IsRespective ? _persons.Zip(posts) : _persons.SelectMany(_ => posts, (person, post) => (First: person, Second: post));
        _rows.AddRange(held.Select(row => new Appointment
        {
            Person = row.First,
            Action = clause.Action,
            Position = row.Second.Position,
            Note = AppointmentNote.Join(AppointmentNote.Join(_pendingNote, clause.Note), row.Second.Note),
            Concurrent = clause.IsConcurrent || row.Second.Concurrent,
            Lines = _lines,
        }));
    }

    // 其原任职务: of whom, the clause before said.
    private string WithPersons(string posts) => posts.StartsWith('其') && _persons.Count > 0 ? $"{string.Join('、', _persons)}{posts[1..]}" : posts;

    // "…，试用期一年": outside of brackets it is said of all posts taken up in the sentence.
    private void AddRemark(string remark)
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows[i].Action == _action)
            {
                _rows[i] = _rows[i] with { Note = AppointmentNote.Join(_rows[i].Note, remark) };
            }
        }
    }

    // At ，, and at a 、 behind a post where the next person begins: …副局长、李四任….
    private static IEnumerable<string> Clauses(string text, AppointmentContext context)
    {
        int start = 0, depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Punctuation.IsOpening(text[i]) ? depth + 1 : Punctuation.IsClosing(text[i]) ? Math.Max(0, depth - 1) : depth;
            if (depth == 0 && (text[i] is '，' or ',' || text[i] == '、' && AppointmentLines.PostBehindVerb(text[(i + 1)..Math.Min(text.Length, i + LongestDecision)]) is { } post && context.OpensPost(post)
                && PostListReader.EndsInPost(text[Math.Max(start, i - LongestDecision)..i])))
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}

using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Search.Snippets;

/// <summary>Finds the passages of an article that answer a query best.</summary>
internal sealed partial class PassageFinder(QueryMatcher matcher)
{
    private const int MaxPassages = 3;

    // A further passage is shown when it is at least so good as the best one.
    private const double GoodEnough = 0.4;

    // What a block is worth that repeats the title and answers nothing: the title of the attached document, the sentence that hands it on
    // (现印发给你们，请认真贯彻执行), the signature.
    private const double Formal = 0.3;

    /// <summary>The title with the query marked.</summary>
    public IReadOnlyList<TextFragment> Title(string? title) =>
        string.IsNullOrEmpty(title) ? [] : Fragments.Of(title, 0, title.Length, matcher.Find(title));

    /// <summary>
    /// The best passages, best first; when the query is in none, or only where the title is repeated, the first that says something; none
    /// when there is no body.
    /// </summary>
    public IReadOnlyList<Passage> Find(IReadOnlyList<Block> blocks)
    {
        var candidates = blocks.Select((block, i) => new Candidate(i, block, matcher.Find(block.Text)))
            .Where(c => c.Marks.Count > 0)
            .ToList();
        return candidates.Any(c => !c.IsFormal) ? [.. Choose(candidates).Select(Show)] : Opening(blocks);
    }

    // What a document is for stands behind whom it is for.
    private static IReadOnlyList<Passage> Opening(IReadOnlyList<Block> blocks) =>
    [
        .. blocks.Select((block, i) => new Candidate(i, block, [])).Where(c => !string.IsNullOrWhiteSpace(c.Text))
            .OrderBy(c => c.IsFormal || c.IsAddress).ThenBy(c => blocks[c.BlockIndex].Kind is not (BlockKind.Paragraph or BlockKind.Provision or BlockKind.ListItem))
            .Take(1).Select(Show),
    ];

    private static List<Candidate> Choose(List<Candidate> candidates)
    {
        var weights = candidates.SelectMany(c => c.Units).CountBy(unit => unit).ToDictionary(count => count.Key, count => Weight(count.Value));
        var nothing = new HashSet<QueryUnit>();
        var covered = new HashSet<QueryUnit>();
        var chosen = new List<Candidate>();
        var best = candidates.Max(c => c.Value(weights, nothing));
        while (chosen.Count < MaxPassages && chosen.Count < candidates.Count)
        {
            // What a passage adds to those chosen counts most; among those that add nothing, what it holds.
            var next = candidates.Except(chosen).MaxBy(c => c.Value(weights, covered) + (GoodEnough * c.Value(weights, nothing)))!;
            if (chosen.Count > 0 && next.Value(weights, nothing) < GoodEnough * best)
            {
                break;
            }

            chosen.Add(next);
            covered.UnionWith(next.Units);
        }

        return chosen;
    }

    // A part of the query that stands in few of the blocks says more about them than one that stands in all.
    private static double Weight(int blocks) => 1 / (1 + Math.Log(1 + blocks));

    private static Passage Show(Candidate candidate)
    {
        var (start, end) = PassageWindow.Choose(candidate.Text, candidate.Marks);
        return new Passage(candidate.BlockIndex, Fragments.Of(candidate.Text, start, end, candidate.Marks))
        {
            StartsMidBlock = start > 0,
            EndsMidBlock = end < candidate.Text.Length,
        };
    }

    /// <summary>A token of a clause of the query, both by number.</summary>
    private readonly record struct QueryUnit(int Clause, int Token);

    private sealed partial record Candidate(int BlockIndex, Block Block, IReadOnlyList<Mark> Marks)
    {
        private readonly Dictionary<QueryUnit, double> _shares = Marks
            .SelectMany(m => Enumerable.Range(m.FirstToken, m.TokenCount).Select(t => (Unit: new QueryUnit(m.Clause, t), Share: m.Share / m.TokenCount)))
            .DistinctBy(u => u.Unit)
            .ToDictionary(u => u.Unit, u => u.Share);

        public string Text => Block.Text;

        public bool IsFormal { get; } = Block.Kind is BlockKind.Title or BlockKind.Signature || HandsOn().IsMatch(Block.Text);

        /// <summary>Whether it only announces what follows: 各县（市、区）人民政府，市各有关单位：.</summary>
        public bool IsAddress => Text.TrimEnd() is [.., '：' or ':'] && !Text.Contains('。', StringComparison.Ordinal);

        public IReadOnlyCollection<QueryUnit> Units => _shares.Keys;

        /// <summary>Half a clause is worth less than half: two of its four characters may be another word.</summary>
        public double Value(IReadOnlyDictionary<QueryUnit, double> weights, HashSet<QueryUnit> covered) =>
            (IsFormal ? Formal : 1) * _shares.GroupBy(s => s.Key.Clause).Sum(clause =>
                Math.Sqrt(clause.Sum(s => s.Value)) * clause.Where(s => !covered.Contains(s.Key)).Sum(s => s.Value * weights[s.Key]));

        [GeneratedRegex("现(?:将[^。]{0,200})?(?:印发|转发|下发|通知|通报)给?你们|现予以?(?:印发|公布|发布|转发)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
        private static partial Regex HandsOn();
    }
}

using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Search.Snippets;

/// <summary>Finds the passages of an article that answer a query best.</summary>
/// <param name="matcher">Finds the query in a text.</param>
/// <param name="figure">The figure it asks for; null when it asks for none.</param>
/// <param name="asides">Characters that it isn't found by, but that say what is asked (卖 in 能不能卖).</param>
internal sealed partial class PassageFinder(QueryMatcher matcher, AskedFigure? figure = null, string asides = "")
{
    private const int MaxPassages = 3;

    // A further passage is shown when it is at least so good as the best one.
    private const double GoodEnough = 0.4;

    // What a block is worth that repeats the title and answers nothing: the title of the attached document, the sentence that hands it on
    // (现印发给你们，请认真贯彻执行), the signature.
    private const double Formal = 0.3;

    // A heading on a line of its own says what the next blocks are about, and so much of a block stands in the headings above it.
    private const double Headed = 0.5;

    // What stands apart from most of the query in a block may belong to something else.
    private const double Apart = 0.7;

    // A figure of the kind asked for near the words is most of an answer.
    private const double Figured = 2;

    private const double Aside = 1.25;

    /// <summary>The title with the query marked.</summary>
    public IReadOnlyList<TextFragment> Title(string? title) =>
        string.IsNullOrEmpty(title) ? [] : Fragments.Of(title, 0, title.Length, matcher.Find(title));

    /// <summary>
    /// The best passages, best first; when the query is in none, or only where the title is repeated, the first that says something; none
    /// when there is no body.
    /// </summary>
    public IReadOnlyList<Passage> Find(IReadOnlyList<Block> blocks)
    {
        var candidates = Candidates(blocks);
        return candidates.Any(c => !c.IsFormal) ? [.. Choose(candidates).Select(Show)] : Opening(blocks);
    }

    // What can't be read is shown only where nothing else holds the query.
    private List<Candidate> Candidates(IReadOnlyList<Block> blocks)
    {
        var path = new HeadingPath();
        var all = new List<Candidate>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var (block, marks) = (blocks[i], matcher.Find(blocks[i].Text));
            path.Enter(block, marks);
            if (marks.Count > 0 || path.IsAnnounced)
            {
                all.Add(new Candidate(i, block, marks)
                {
                    Above = path.Marks,
                    Figures = figure?.Ends(block.Text) ?? [],
                    HoldsAside = block.Text.AsSpan().ContainsAny(asides),
                });
            }
        }

        var legible = all.Where(c => c.Block.Kind != BlockKind.Illegible).ToList();
        return legible.Exists(c => !c.IsFormal) ? legible : all;
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
        var held = candidates.ToDictionary(c => c, c => c.Value(weights, nothing));
        var best = held.Values.Max();
        while (chosen.Count < MaxPassages && chosen.Count < candidates.Count)
        {
            // What a passage adds to those chosen counts most; among those that add nothing, what it holds.
            var next = candidates.Except(chosen).MaxBy(c => c.Value(weights, covered) + (GoodEnough * held[c]))!;
            if (chosen.Count > 0 && held[next] < GoodEnough * best)
            {
                break;
            }

            chosen.Add(next);
            covered.UnionWith(next.Known);
        }

        return chosen;
    }

    // A part of the query that stands in few of the blocks says more about them than one that stands in all.
    private static double Weight(int blocks) => 1 / (1 + Math.Log(1 + blocks));

    private static Passage Show(Candidate candidate)
    {
        var (start, end) = PassageWindow.Choose(candidate.Text, candidate.Marks, candidate.Figures);
        return new Passage(candidate.BlockIndex, Fragments.Of(candidate.Text, start, end, candidate.Marks))
        {
            StartsMidBlock = start > 0,
            EndsMidBlock = end < candidate.Text.Length,
        };
    }

    // No record: two are the same only when they are one, and to compare them by value is to read their texts.
    private sealed partial class Candidate(int blockIndex, Block block, IReadOnlyList<Mark> marks)
    {
        private Dictionary<QueryUnit, double>? _shares;

        public int BlockIndex { get; } = blockIndex;

        public Block Block { get; } = block;

        public IReadOnlyList<Mark> Marks { get; } = marks;

        /// <summary>The marks in the headings above it.</summary>
        public IReadOnlyList<Mark> Above { get; init; } = [];

        /// <summary>The offsets at which figures of the kind asked for end.</summary>
        public IReadOnlyList<int> Figures { get; init; } = [];

        public string Text => Block.Text;

        public bool IsFormal { get; } = block.Kind is BlockKind.Title or BlockKind.AnnexTitle or BlockKind.Signature || HandsOn().IsMatch(block.Text);

        /// <summary>Whether it only announces what follows: 各县（市、区）人民政府，市各有关单位：.</summary>
        public bool IsAddress => Text.TrimEnd() is [.., '：' or ':'] && !Text.Contains('。', StringComparison.Ordinal);

        /// <summary>Whether it holds a character that the query isn't found by.</summary>
        public bool HoldsAside { get; init; }

        /// <summary>What it holds of the query.</summary>
        public IEnumerable<QueryUnit> Units => Marks.SelectMany(mark => mark.Units).Distinct();

        /// <summary>What it or a heading above it holds.</summary>
        public IReadOnlyCollection<QueryUnit> Known => Shares.Keys;

        private Dictionary<QueryUnit, double> Shares => _shares ??= SharesOf();

        private double Rank => (IsFormal ? Formal : Block.Kind == BlockKind.Heading ? Headed : 1)
            * (Figures.Count > 0 && (Marks.Count == 0 || AskedFigure.IsNear(Figures, Marks)) ? Figured : 1)
            * (HoldsAside ? Aside : 1);

        /// <summary>Half a clause is worth less than half: two of its four characters may be another word.</summary>
        public double Value(IReadOnlyDictionary<QueryUnit, double> weights, HashSet<QueryUnit> covered) =>
            Rank * Shares.GroupBy(s => s.Key.Clause).Sum(clause =>
                Math.Sqrt(clause.Sum(s => s.Value)) * clause.Where(s => !covered.Contains(s.Key)).Sum(s => s.Value * weights.GetValueOrDefault(s.Key)));

        private Dictionary<QueryUnit, double> SharesOf()
        {
            var shares = new Dictionary<QueryUnit, double>();
            var (near, limit) = PassageWindow.Densest(Marks);
            foreach (var mark in Marks)
            {
                mark.AddTo(shares, mark.Start >= near && mark.End <= limit ? 1 : Apart);
            }

            foreach (var mark in Above)
            {
                mark.AddTo(shares, Headed);
            }

            return shares;
        }

        [GeneratedRegex("现(?:将[^。]{0,200})?(?:印发|转发|下发|通知|通报)给?你们|现予以?(?:印发|公布|发布|转发)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
        private static partial Regex HandsOn();
    }
}

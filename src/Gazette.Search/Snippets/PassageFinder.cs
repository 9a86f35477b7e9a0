using Gazette.Documents;

namespace Gazette.Search.Snippets;

/// <summary>Finds the passages of an article that answer a query best.</summary>
internal sealed class PassageFinder(QueryMatcher matcher)
{
    private const int MaxPassages = 3;

    // A further passage is shown when it is at least so good as the best one.
    private const double GoodEnough = 0.4;

    /// <summary>The title with the query marked.</summary>
    public IReadOnlyList<TextFragment> Title(string? title) =>
        string.IsNullOrEmpty(title) ? [] : Fragments.Of(title, 0, title.Length, matcher.Find(title));

    /// <summary>The best passages, best first; the begin of the body when the query is not in it; none when there is no body.</summary>
    public IReadOnlyList<Passage> Find(IReadOnlyList<Block> blocks)
    {
        var candidates = blocks.Select((block, i) => new Candidate(i, block.Text, matcher.Find(block.Text)))
            .Where(c => c.Marks.Count > 0)
            .ToList();
        return candidates.Count == 0 ? Opening(blocks) : [.. Choose(candidates).Select(Show)];
    }

    private static IReadOnlyList<Passage> Opening(IReadOnlyList<Block> blocks)
    {
        var index = blocks.Index().Where(b => !string.IsNullOrWhiteSpace(b.Item.Text))
            .OrderBy(b => b.Item.Kind is BlockKind.Paragraph or BlockKind.Provision ? 0 : 1)
            .Select(b => b.Index).DefaultIfEmpty(-1).First();
        return index < 0 ? [] : [Show(new Candidate(index, blocks[index].Text, []))];
    }

    private List<Candidate> Choose(List<Candidate> candidates)
    {
        var weights = Enumerable.Range(0, matcher.ClauseCount).Select(c => Weight(candidates, c)).ToArray();
        var covered = new double[weights.Length];
        var chosen = new List<Candidate>();
        var best = candidates.Max(c => c.Value(weights, new double[weights.Length]));
        while (chosen.Count < MaxPassages && chosen.Count < candidates.Count)
        {
            // What a passage adds to those chosen counts most; among those that add nothing, what it holds.
            var next = candidates.Except(chosen)
                .MaxBy(c => c.Value(weights, covered) + (GoodEnough * c.Value(weights, new double[weights.Length])))!;
            if (chosen.Count > 0 && next.Value(weights, new double[weights.Length]) < GoodEnough * best)
            {
                break;
            }

            chosen.Add(next);
            next.Cover(covered);
        }

        return chosen;
    }

    // A clause that stands in few of the blocks says more about them than one that stands in all.
    private static double Weight(List<Candidate> candidates, int clause) =>
        1 / (1 + Math.Log(1 + candidates.Count(c => c.Marks.Any(m => m.Clause == clause))));

    private static Passage Show(Candidate candidate)
    {
        var (start, end) = PassageWindow.Choose(candidate.Text, candidate.Marks);
        return new Passage(candidate.BlockIndex, Fragments.Of(candidate.Text, start, end, candidate.Marks))
        {
            StartsMidBlock = start > 0,
            EndsMidBlock = end < candidate.Text.Length,
        };
    }

    private sealed record Candidate(int BlockIndex, string Text, IReadOnlyList<Mark> Marks)
    {
        // Half a clause is worth less than half: two of its four characters may be another word.
        private readonly Dictionary<int, double> _shares =
            Marks.GroupBy(m => m.Clause).ToDictionary(g => g.Key, g => Math.Pow(g.Max(m => m.Share), 1.5));

        public double Value(double[] weights, double[] covered) =>
            _shares.Sum(s => weights[s.Key] * Math.Max(0, s.Value - covered[s.Key]));

        public void Cover(double[] covered)
        {
            foreach (var (clause, share) in _shares)
            {
                covered[clause] = Math.Max(covered[clause], share);
            }
        }
    }
}

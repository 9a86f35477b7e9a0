using Gazette.Documents;
using Gazette.Web.Rendering;

namespace Gazette.Web.Tests.Rendering;

public class TableSpansTests
{
    [Fact]
    public void A_value_filled_down_stands_once_over_its_rows()
    {
        var cells = TableSpans.Of([["养老", "床位"], ["养老", "食堂"], ["托育", "托位"]], firstRow: 1, [new FilledCell(2, 0)]);

        Assert.Equal([new TableCell("养老", 0, 1, 2), new TableCell("床位", 1, 1, 1)], cells[0]);
        Assert.Equal([new TableCell("食堂", 1, 1, 1)], cells[1]);
        Assert.Equal([new TableCell("托育", 0, 1, 1), new TableCell("托位", 1, 1, 1)], cells[2]);
    }

    [Fact]
    public void A_header_filled_to_the_right_stands_once_over_its_columns()
    {
        var cells = TableSpans.Of([["地区", "任务数", "任务数"], ["地区", "床位", "食堂"]], firstRow: 0, [new FilledCell(0, 2, IsFromLeft: true), new FilledCell(1, 0)]);

        Assert.Equal([new TableCell("地区", 0, 1, 2), new TableCell("任务数", 1, 2, 1)], cells[0]);
        Assert.Equal([new TableCell("床位", 1, 1, 1), new TableCell("食堂", 2, 1, 1)], cells[1]);
    }

    [Fact]
    public void Equal_values_that_are_printed_twice_stand_twice() =>
        Assert.Equal([2, 2], TableSpans.Of([["是", "1"], ["是", "2"]], firstRow: 0, []).Select(row => row.Count));

    [Fact]
    public void A_filled_cell_without_its_origin_in_these_rows_shows_its_value() =>
        Assert.Equal([new TableCell("养老", 0, 1, 1)], TableSpans.Of([["养老"]], firstRow: 1, [new FilledCell(1, 0)])[0]);

    [Fact]
    public void A_table_without_rows_has_no_cells() => Assert.Empty(TableSpans.Of([], firstRow: 0, [new FilledCell(0, 0)]));
}

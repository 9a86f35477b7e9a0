using System.Globalization;
using System.Text;
using CsvHelper;
using Gazette.Documents.Wire;

namespace Gazette.Cli.Export;

/// <summary>A CSV file that a spreadsheet opens without harm: UTF-8 with byte order mark, formulas disarmed.</summary>
/// <typeparam name="T">What a row is made from.</typeparam>
internal sealed class CsvTable<T> : IAsyncDisposable
{
    private readonly IReadOnlyList<CsvColumn<T>> _columns;
    private readonly PendingFile _file;
    private readonly CsvWriter _writer;

    /// <summary>Begins the file with its header.</summary>
    public CsvTable(string path, IReadOnlyList<CsvColumn<T>> columns)
    {
        _columns = columns;
        _file = new PendingFile(path);
        var text = new StreamWriter(_file.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        _writer = new CsvWriter(text, CultureInfo.InvariantCulture);
        WriteLine(columns.Select(c => c.Name));
    }

    /// <summary>Adds rows.</summary>
    public void Write(IEnumerable<T> rows)
    {
        foreach (var row in rows)
        {
            WriteLine(_columns.Select(c => Cell(c.Value(row))));
        }
    }

    /// <summary>Completes the file.</summary>
    public async Task CommitAsync()
    {
        await _writer.FlushAsync();
        await _writer.DisposeAsync();
        await _file.CommitAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        await _file.DisposeAsync();
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => SpreadsheetText.Disarm(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IEnumerable<string> list => Cell(string.Join('；', list)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Cell(value.ToString()),
    };

    private void WriteLine(IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            _writer.WriteField(cell);
        }

        _writer.NextRecord();
    }
}

/// <summary>A column of a CSV file.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Value">Its value in a row: text, number, date, a list of texts, or null.</param>
internal sealed record CsvColumn<T>(string Name, Func<T, object?> Value);

using Gazette.Storage;

namespace Gazette.Loading.Tests;

public sealed class UnusableDatabaseTests
{
    [Theory]
    [InlineData("folder", DatabaseFault.CannotOpen)]
    [InlineData("folder/text.txt/gazette.db", DatabaseFault.CannotOpen)]
    [InlineData("folder/text.txt", DatabaseFault.NotADatabase)]
    public async Task Loading_into_what_is_no_database_fails_with_its_path(string database, DatabaseFault fault)
    {
        await using var gazette = new TemporaryGazette(database);
        Directory.CreateDirectory(gazette.PathOf("folder"));
        var text = gazette.Write(Path.Combine("folder", "text.txt"), string.Concat(Enumerable.Repeat("温州市人民政府公报\n", 200)));

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => gazette.LoadAsync(text));

        Assert.Equal(fault, refusal.Fault);
        Assert.Contains(gazette.PathOf(database), refusal.Message, StringComparison.Ordinal);
    }
}

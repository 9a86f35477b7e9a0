using Gazette.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gazette.Loading.Tests;

public sealed class GazetteOptionsTests
{
    [Fact]
    public void Without_settings_data_of_the_checkout_is_used_from_any_folder_inside()
    {
        var options = Read(RepositoryFiles.PathOf("src", "Gazette.Web"));

        Assert.Equal(RepositoryFiles.PathOf("data", "gazette.db"), options.Database);
        Assert.Equal(RepositoryFiles.PathOf("data", "issues"), options.IssuesDirectory);
        Assert.Equal(RepositoryFiles.PathOf("data", "corrections"), options.CorrectionsDirectory);
    }

    [Fact]
    public void The_checkout_around_the_program_is_used_from_a_folder_outside()
    {
        Assert.Equal(RepositoryFiles.PathOf("data", "gazette.db"), Read(Path.GetTempPath()).Database);
    }

    [Fact]
    public void Paths_that_are_given_are_relative_to_the_base_folder()
    {
        var folder = Path.GetTempPath();

        var options = Read(folder, ("Gazette:Database", "my.db"), ("Gazette:IssuesDirectory", Path.Combine(folder, "issues")));

        Assert.Equal(Path.Combine(folder, "my.db"), options.Database);
        Assert.Equal(Path.Combine(folder, "issues"), options.IssuesDirectory);
    }

    private static GazetteOptions Read(string baseFolder, params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value))
            .Build();
        using var services = new ServiceCollection().AddGazette(configuration, baseFolder).BuildServiceProvider();
        return services.GetRequiredService<IOptions<GazetteOptions>>().Value;
    }
}

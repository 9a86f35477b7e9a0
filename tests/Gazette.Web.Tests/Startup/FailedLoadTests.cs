using Gazette.Web.Startup;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gazette.Web.Tests.Startup;

public sealed class FailedLoadTests
{
    [Fact]
    public async Task A_folder_of_issues_that_is_not_there_ends_the_portal()
    {
        await using var portal = new Portal(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), database: ":none:");

        Assert.True(await portal.EndsAsync());
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_ends_the_portal()
    {
        var folder = Directory.CreateTempSubdirectory("gazette-web-").FullName;
        await using var portal = new Portal(folder, database: folder);

        Assert.True(await portal.EndsAsync());
        Directory.Delete(folder);
    }

    private sealed class Portal(string issues, string database) : WebApplicationFactory<Program>
    {
        /// <summary>Whether it failed to load and stopped by itself.</summary>
        public async Task<bool> EndsAsync()
        {
            var stopping = new TaskCompletionSource();
            Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stopping.SetResult);
            await stopping.Task;
            return Services.GetRequiredService<CollectionState>().HasFailed;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("Gazette:IssuesDirectory", issues);
            builder.UseSetting("Gazette:Database", database);
        }
    }
}

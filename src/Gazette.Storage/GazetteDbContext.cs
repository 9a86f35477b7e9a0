using Gazette.Documents;
using Gazette.Storage.Conversions;
using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage;

/// <summary>
/// The database of the gazette. Its tables are the store's own business; others read through <see cref="Reading.IGazetteReader"/>
/// and use the context for its connection and transaction only.
/// </summary>
public sealed class GazetteDbContext(DbContextOptions<GazetteDbContext> options) : DbContext(options)
{
    internal DbSet<IssueRow> Issues => Set<IssueRow>();

    internal DbSet<IssueTextRow> IssueTexts => Set<IssueTextRow>();

    internal DbSet<ArticleRow> Articles => Set<ArticleRow>();

    internal DbSet<ArticleAliasRow> ArticleAliases => Set<ArticleAliasRow>();

    internal DbSet<RemovedArticleRow> RemovedArticles => Set<RemovedArticleRow>();

    internal DbSet<CitationRow> Citations => Set<CitationRow>();

    internal DbSet<TermExtensionRow> TermExtensions => Set<TermExtensionRow>();

    internal DbSet<ListedDocumentRow> ListedDocuments => Set<ListedDocumentRow>();

    internal DbSet<FurnitureRow> Furniture => Set<FurnitureRow>();

    internal DbSet<DiagnosticRow> Diagnostics => Set<DiagnosticRow>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GazetteDbContext).Assembly);

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<ArticleKind>().HaveConversion<ArticleKindConverter>();
        configurationBuilder.Properties<IssueSection>().HaveConversion<IssueSectionConverter>();
        configurationBuilder.Properties<BlockKind>().HaveConversion<BlockKindConverter>();
        configurationBuilder.Properties<DocumentNumberForm>().HaveConversion<string>();
        configurationBuilder.Properties<AppointmentAction>().HaveConversion<string>();
        configurationBuilder.Properties<DiagnosticSeverity>().HaveConversion<string>();
        configurationBuilder.Properties<decimal>().HaveConversion<DecimalTextConverter>();
        configurationBuilder.Properties<IReadOnlyList<SourceSpan>>()
            .HaveConversion<SourceSpansConverter, ListComparer<SourceSpan>>();
        configurationBuilder.Properties<IReadOnlyList<string>>()
            .HaveConversion<JsonTextConverter<IReadOnlyList<string>>, ListComparer<string>>();
        configurationBuilder.Properties<IReadOnlyList<FilledCell>>()
            .HaveConversion<JsonTextConverter<IReadOnlyList<FilledCell>>, ListComparer<FilledCell>>();
        configurationBuilder.Properties<ProvisionPlace>().HaveConversion<JsonTextConverter<ProvisionPlace>>();
        configurationBuilder.Properties<IReadOnlyList<FieldSource>>()
            .HaveConversion<JsonTextConverter<IReadOnlyList<FieldSource>>, ListComparer<FieldSource>>();
        configurationBuilder.Properties<IReadOnlyList<IdentitySource>>()
            .HaveConversion<JsonTextConverter<IReadOnlyList<IdentitySource>>, ListComparer<IdentitySource>>();
        configurationBuilder.Properties<IReadOnlyList<IReadOnlyList<string>>>()
            .HaveConversion<JsonTextConverter<IReadOnlyList<IReadOnlyList<string>>>, ListComparer<IReadOnlyList<string>>>();
    }
}

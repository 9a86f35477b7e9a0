using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gazette.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "issues",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    SerialNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ParserVersion = table.Column<string>(type: "TEXT", nullable: false),
                    LoadedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issues", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PermanentId = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    IssueId = table.Column<long>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentNumber_Agency = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentNumber_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentNumber_Sequence = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentNumber_Form = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentNumber_Normal = table.Column<string>(type: "TEXT", nullable: true),
                    FilingCode_Authority = table.Column<string>(type: "TEXT", nullable: true),
                    FilingCode_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    FilingCode_Sequence = table.Column<int>(type: "INTEGER", nullable: true),
                    FilingCode_Normal = table.Column<string>(type: "TEXT", nullable: true),
                    Issuers = table.Column<string>(type: "TEXT", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Addressees = table.Column<string>(type: "TEXT", nullable: true),
                    AttachedTitle = table.Column<string>(type: "TEXT", nullable: true),
                    Annexes = table.Column<string>(type: "TEXT", nullable: false),
                    EffectiveOn_Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EffectiveOn_Sentence = table.Column<string>(type: "TEXT", nullable: true),
                    EffectiveOn_Computation = table.Column<string>(type: "TEXT", nullable: true),
                    EffectiveOn_Lines = table.Column<string>(type: "TEXT", nullable: true),
                    ExpiresOn_Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExpiresOn_Sentence = table.Column<string>(type: "TEXT", nullable: true),
                    ExpiresOn_Computation = table.Column<string>(type: "TEXT", nullable: true),
                    ExpiresOn_Lines = table.Column<string>(type: "TEXT", nullable: true),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_articles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_articles_issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "diagnostics",
                columns: table => new
                {
                    IssueId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Severity = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    FirstLine = table.Column<int>(type: "INTEGER", nullable: false),
                    LastLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Message = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_diagnostics", x => new { x.IssueId, x.Position });
                    table.ForeignKey(
                        name: "FK_diagnostics_issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "furniture",
                columns: table => new
                {
                    IssueId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstLine = table.Column<int>(type: "INTEGER", nullable: false),
                    LastLine = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_furniture", x => new { x.IssueId, x.Position });
                    table.ForeignKey(
                        name: "FK_furniture_issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "issue_texts",
                columns: table => new
                {
                    IssueId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issue_texts", x => x.IssueId);
                    table.ForeignKey(
                        name: "FK_issue_texts_issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "appointments",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    Post = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Concurrent = table.Column<bool>(type: "INTEGER", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appointments", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_appointments_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "article_aliases",
                columns: table => new
                {
                    PermanentId = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    IssueId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_article_aliases", x => x.PermanentId);
                    table.ForeignKey(
                        name: "FK_article_aliases_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_article_aliases_issues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "issues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "blocks",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Heading = table.Column<string>(type: "TEXT", nullable: true),
                    ProvisionNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Rows = table.Column<string>(type: "TEXT", nullable: true),
                    HeaderRows = table.Column<int>(type: "INTEGER", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_blocks", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_blocks_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "chronicle_entries",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chronicle_entries", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_chronicle_entries_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "citations",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentNumber_Agency = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentNumber_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentNumber_Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentNumber_Form = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentNumber_Normal = table.Column<string>(type: "TEXT", nullable: false),
                    Printed = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    IsRepealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    BlockIndex = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_citations", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_citations_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "indicators",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Indicator = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: true),
                    Month = table.Column<string>(type: "TEXT", nullable: true),
                    MonthYearOnYear = table.Column<string>(type: "TEXT", nullable: true),
                    Cumulative = table.Column<string>(type: "TEXT", nullable: true),
                    CumulativeYearOnYear = table.Column<string>(type: "TEXT", nullable: true),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicators", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_indicators_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "listed_documents",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentNumber_Agency = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentNumber_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentNumber_Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentNumber_Form = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentNumber_Normal = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_listed_documents", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_listed_documents_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_appointments_Person",
                table: "appointments",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_article_aliases_ArticleId",
                table: "article_aliases",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_article_aliases_IssueId",
                table: "article_aliases",
                column: "IssueId");

            migrationBuilder.CreateIndex(
                name: "IX_articles_DocumentNumber_Normal",
                table: "articles",
                column: "DocumentNumber_Normal");

            migrationBuilder.CreateIndex(
                name: "IX_articles_DocumentNumber_Sequence_DocumentNumber_Year_DocumentNumber_Agency",
                table: "articles",
                columns: new[] { "DocumentNumber_Sequence", "DocumentNumber_Year", "DocumentNumber_Agency" });

            migrationBuilder.CreateIndex(
                name: "IX_articles_FilingCode_Normal",
                table: "articles",
                column: "FilingCode_Normal");

            migrationBuilder.CreateIndex(
                name: "IX_articles_FilingCode_Sequence_FilingCode_Year_FilingCode_Authority",
                table: "articles",
                columns: new[] { "FilingCode_Sequence", "FilingCode_Year", "FilingCode_Authority" });

            migrationBuilder.CreateIndex(
                name: "IX_articles_IssueId_Sequence",
                table: "articles",
                columns: new[] { "IssueId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_articles_PermanentId",
                table: "articles",
                column: "PermanentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_citations_DocumentNumber_Normal",
                table: "citations",
                column: "DocumentNumber_Normal");

            migrationBuilder.CreateIndex(
                name: "IX_citations_DocumentNumber_Sequence_DocumentNumber_Year_DocumentNumber_Agency",
                table: "citations",
                columns: new[] { "DocumentNumber_Sequence", "DocumentNumber_Year", "DocumentNumber_Agency" });

            migrationBuilder.CreateIndex(
                name: "IX_issues_FileName",
                table: "issues",
                column: "FileName");

            migrationBuilder.CreateIndex(
                name: "IX_issues_Sha256",
                table: "issues",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_issues_Year_Number",
                table: "issues",
                columns: new[] { "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_listed_documents_DocumentNumber_Normal",
                table: "listed_documents",
                column: "DocumentNumber_Normal");

            migrationBuilder.CreateIndex(
                name: "IX_listed_documents_DocumentNumber_Sequence_DocumentNumber_Year_DocumentNumber_Agency",
                table: "listed_documents",
                columns: new[] { "DocumentNumber_Sequence", "DocumentNumber_Year", "DocumentNumber_Agency" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appointments");

            migrationBuilder.DropTable(
                name: "article_aliases");

            migrationBuilder.DropTable(
                name: "blocks");

            migrationBuilder.DropTable(
                name: "chronicle_entries");

            migrationBuilder.DropTable(
                name: "citations");

            migrationBuilder.DropTable(
                name: "diagnostics");

            migrationBuilder.DropTable(
                name: "furniture");

            migrationBuilder.DropTable(
                name: "indicators");

            migrationBuilder.DropTable(
                name: "issue_texts");

            migrationBuilder.DropTable(
                name: "listed_documents");

            migrationBuilder.DropTable(
                name: "articles");

            migrationBuilder.DropTable(
                name: "issues");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gazette.Storage.Migrations
{
    /// <inheritdoc />
    public partial class RecordsAndPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Not a renaming: numbers of 条 are no numbers of panels.
            migrationBuilder.DropColumn(
                name: "ProvisionNumber",
                table: "blocks");

            migrationBuilder.AddColumn<int>(
                name: "Panel",
                table: "blocks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RepealSentence",
                table: "citations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SinceYearBegin",
                table: "indicators",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FilledCells",
                table: "blocks",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Place",
                table: "blocks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReportedOn_Computation",
                table: "articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReportedOn_Date",
                table: "articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReportedOn_Lines",
                table: "articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReportedOn_Sentence",
                table: "articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "chronicle_people",
                columns: table => new
                {
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    EntryPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Office = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chronicle_people", x => new { x.ArticleId, x.EntryPosition, x.Order });
                    table.ForeignKey(
                        name: "FK_chronicle_people_chronicle_entries_ArticleId_EntryPosition",
                        columns: x => new { x.ArticleId, x.EntryPosition },
                        principalTable: "chronicle_entries",
                        principalColumns: new[] { "ArticleId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "collective_removals",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Posts = table.Column<string>(type: "TEXT", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collective_removals", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_collective_removals_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "filing_code_citations",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    FilingCode_Authority = table.Column<string>(type: "TEXT", nullable: false),
                    FilingCode_Year = table.Column<int>(type: "INTEGER", nullable: false),
                    FilingCode_Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    FilingCode_Normal = table.Column<string>(type: "TEXT", nullable: false),
                    Printed = table.Column<string>(type: "TEXT", nullable: false),
                    BlockIndex = table.Column<int>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_filing_code_citations", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_filing_code_citations_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "title_repeals",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_title_repeals", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_title_repeals_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_chronicle_people_Name",
                table: "chronicle_people",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_filing_code_citations_FilingCode_Normal",
                table: "filing_code_citations",
                column: "FilingCode_Normal");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "chronicle_people");

            migrationBuilder.DropTable(
                name: "collective_removals");

            migrationBuilder.DropTable(
                name: "filing_code_citations");

            migrationBuilder.DropTable(
                name: "title_repeals");

            migrationBuilder.DropColumn(
                name: "RepealSentence",
                table: "citations");

            migrationBuilder.DropColumn(
                name: "SinceYearBegin",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "FilledCells",
                table: "blocks");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "blocks");

            migrationBuilder.DropColumn(
                name: "ReportedOn_Computation",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "ReportedOn_Date",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "ReportedOn_Lines",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "ReportedOn_Sentence",
                table: "articles");

            migrationBuilder.DropColumn(
                name: "Panel",
                table: "blocks");

            migrationBuilder.AddColumn<int>(
                name: "ProvisionNumber",
                table: "blocks",
                type: "INTEGER",
                nullable: true);
        }
    }
}

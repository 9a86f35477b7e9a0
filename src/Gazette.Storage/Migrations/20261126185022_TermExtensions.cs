using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gazette.Storage.Migrations
{
    /// <inheritdoc />
    public partial class TermExtensions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "term_extensions",
                columns: table => new
                {
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentNumber_Agency = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentNumber_Year = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentNumber_Sequence = table.Column<int>(type: "INTEGER", nullable: true),
                    DocumentNumber_Form = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentNumber_Normal = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Months = table.Column<int>(type: "INTEGER", nullable: true),
                    PastTerm = table.Column<bool>(type: "INTEGER", nullable: false),
                    Computation = table.Column<string>(type: "TEXT", nullable: true),
                    Sentence = table.Column<string>(type: "TEXT", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_term_extensions", x => new { x.ArticleId, x.Position });
                    table.ForeignKey(
                        name: "FK_term_extensions_articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_term_extensions_DocumentNumber_Normal",
                table: "term_extensions",
                column: "DocumentNumber_Normal");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "term_extensions");
        }
    }
}

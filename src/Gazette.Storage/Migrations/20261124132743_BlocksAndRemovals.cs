using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gazette.Storage.Migrations
{
    /// <inheritdoc />
    public partial class BlocksAndRemovals : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "collective_removals");

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

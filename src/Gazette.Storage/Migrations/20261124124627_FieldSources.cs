using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gazette.Storage.Migrations
{
    /// <inheritdoc />
    public partial class FieldSources : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "Message",
                table: "diagnostics",
                newName: "Seen");

            migrationBuilder.AddColumn<string>(
                name: "Sources",
                table: "issues",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "TakenFor",
                table: "diagnostics",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsCorrected",
                table: "blocks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Sources",
                table: "articles",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Sources",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "TakenFor",
                table: "diagnostics");

            migrationBuilder.DropColumn(
                name: "IsCorrected",
                table: "blocks");

            migrationBuilder.DropColumn(
                name: "Sources",
                table: "articles");

            migrationBuilder.RenameColumn(
                name: "Seen",
                table: "diagnostics",
                newName: "Message");
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gazette.Storage.Migrations
{
    /// <inheritdoc />
    public partial class BracketedRates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CumulativeYearOnYearBracketed",
                table: "indicators",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mark",
                table: "indicators",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MonthYearOnYearBracketed",
                table: "indicators",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Remark",
                table: "indicators",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "CumulativeYearOnYearBracketed",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "Mark",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "MonthYearOnYearBracketed",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "Remark",
                table: "indicators");
        }
    }
}

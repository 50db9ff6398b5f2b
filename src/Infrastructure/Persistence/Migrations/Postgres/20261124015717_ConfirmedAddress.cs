using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ConfirmedAddress : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "address_is_hers",
                table: "accounts",
                type: "boolean",
                nullable: false,
                defaultValue: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "address_is_hers",
                table: "accounts");
        }
    }
}

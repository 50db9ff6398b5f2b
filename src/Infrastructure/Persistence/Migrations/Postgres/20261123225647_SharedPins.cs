using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SharedPins : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_accounts_pin_key",
                table: "accounts");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_pin_key",
                table: "accounts",
                column: "pin_key");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_accounts_pin_key",
                table: "accounts");

            migrationBuilder.CreateIndex(
                name: "ux_accounts_pin_key",
                table: "accounts",
                column: "pin_key",
                unique: true);
        }
    }
}

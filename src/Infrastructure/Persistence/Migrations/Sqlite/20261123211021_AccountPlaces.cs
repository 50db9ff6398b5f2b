using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AccountPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "hospital_id",
                table: "accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "pharmacy_id",
                table: "accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_hospital_id",
                table: "accounts",
                column: "hospital_id");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_pharmacy_id",
                table: "accounts",
                column: "pharmacy_id");

            migrationBuilder.AddForeignKey(
                name: "fk_accounts_hospitals_hospital_id",
                table: "accounts",
                column: "hospital_id",
                principalTable: "hospitals",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_accounts_pharmacies_pharmacy_id",
                table: "accounts",
                column: "pharmacy_id",
                principalTable: "pharmacies",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_accounts_hospitals_hospital_id",
                table: "accounts");

            migrationBuilder.DropForeignKey(
                name: "fk_accounts_pharmacies_pharmacy_id",
                table: "accounts");

            migrationBuilder.DropIndex(
                name: "ix_accounts_hospital_id",
                table: "accounts");

            migrationBuilder.DropIndex(
                name: "ix_accounts_pharmacy_id",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "hospital_id",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "pharmacy_id",
                table: "accounts");
        }
    }
}

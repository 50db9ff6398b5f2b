using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class EncryptSensitiveColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_patients_identity",
                table: "patients");

            migrationBuilder.DropIndex(
                name: "ux_accounts_role_email",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "identity_key",
                table: "patients");

            migrationBuilder.AddColumn<string>(
                name: "identity_hash",
                table: "patients",
                type: "TEXT",
                maxLength: 52,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone_hash",
                table: "patients",
                type: "TEXT",
                maxLength: 52,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email_hash",
                table: "accounts",
                type: "TEXT",
                maxLength: 52,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone_hash",
                table: "accounts",
                type: "TEXT",
                maxLength: 52,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_patients_phone_hash",
                table: "patients",
                column: "phone_hash");

            migrationBuilder.CreateIndex(
                name: "ux_patients_identity",
                table: "patients",
                column: "identity_hash",
                unique: true,
                filter: "identity_hash is not null");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_phone_hash",
                table: "accounts",
                column: "phone_hash");

            migrationBuilder.CreateIndex(
                name: "ux_accounts_role_email",
                table: "accounts",
                columns: new[] { "role", "email_hash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_patients_phone_hash",
                table: "patients");

            migrationBuilder.DropIndex(
                name: "ux_patients_identity",
                table: "patients");

            migrationBuilder.DropIndex(
                name: "ix_accounts_phone_hash",
                table: "accounts");

            migrationBuilder.DropIndex(
                name: "ux_accounts_role_email",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "identity_hash",
                table: "patients");

            migrationBuilder.DropColumn(
                name: "phone_hash",
                table: "patients");

            migrationBuilder.DropColumn(
                name: "email_hash",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "phone_hash",
                table: "accounts");

            migrationBuilder.AddColumn<string>(
                name: "identity_key",
                table: "patients",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ux_patients_identity",
                table: "patients",
                column: "identity_key",
                unique: true,
                filter: "identity_key is not null");

            migrationBuilder.CreateIndex(
                name: "ux_accounts_role_email",
                table: "accounts",
                columns: new[] { "role", "email" },
                unique: true);
        }
    }
}

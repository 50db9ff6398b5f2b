using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Postgres
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

            migrationBuilder.AlterColumn<string>(
                name: "phone",
                table: "patients",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(16)",
                oldMaxLength: 16,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "medications",
                table: "patients",
                type: "text",
                nullable: false,
                oldClrType: typeof(string[]),
                oldType: "character varying(200)[]");

            migrationBuilder.AlterColumn<string>(
                name: "emergency_contact_phone",
                table: "patients",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(16)",
                oldMaxLength: 16,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "emergency_contact_email",
                table: "patients",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(254)",
                oldMaxLength: 254,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "email",
                table: "patients",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(254)",
                oldMaxLength: 254,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "allergies",
                table: "patients",
                type: "text",
                nullable: false,
                oldClrType: typeof(string[]),
                oldType: "character varying(200)[]");

            migrationBuilder.AddColumn<string>(
                name: "identity_hash",
                table: "patients",
                type: "character varying(52)",
                maxLength: 52,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone_hash",
                table: "patients",
                type: "character varying(52)",
                maxLength: 52,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "notes",
                table: "antenatal_contacts",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(2000)",
                oldMaxLength: 2000,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "phone",
                table: "accounts",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(16)",
                oldMaxLength: 16,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "email",
                table: "accounts",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(254)",
                oldMaxLength: 254,
                oldNullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email_hash",
                table: "accounts",
                type: "character varying(52)",
                maxLength: 52,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone_hash",
                table: "accounts",
                type: "character varying(52)",
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

            migrationBuilder.AlterColumn<string>(
                name: "phone",
                table: "patients",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<string[]>(
                name: "medications",
                table: "patients",
                type: "character varying(200)[]",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AlterColumn<string>(
                name: "emergency_contact_phone",
                table: "patients",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "emergency_contact_email",
                table: "patients",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "email",
                table: "patients",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<string[]>(
                name: "allergies",
                table: "patients",
                type: "character varying(200)[]",
                nullable: false,
                oldClrType: typeof(string),
                oldType: "text");

            migrationBuilder.AddColumn<string>(
                name: "identity_key",
                table: "patients",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "notes",
                table: "antenatal_contacts",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "phone",
                table: "accounts",
                type: "character varying(16)",
                maxLength: 16,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "email",
                table: "accounts",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true);

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

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DirectoryEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "hospital_id",
                table: "practitioners",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "picture",
                table: "practitioners",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "updated_at",
                table: "practitioners",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "source_key",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 400,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 400);

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ambulance",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "availability",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "unknown");

            migrationBuilder.AddColumn<string>(
                name: "beds",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "blood",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "country",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "last_confirmed_at",
                table: "pharmacies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "last_confirmed_by",
                table: "pharmacies",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "licence_key",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "licence_number",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "postal_code",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "proposed_at",
                table: "pharmacies",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "proposed_by",
                table: "pharmacies",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_licence_number",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_name",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "website",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "source_key",
                table: "hospitals",
                type: "TEXT",
                maxLength: 400,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 400);

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "hospitals",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ambulance",
                table: "hospitals",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "availability",
                table: "hospitals",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "unknown");

            migrationBuilder.AddColumn<string>(
                name: "beds",
                table: "hospitals",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "blood",
                table: "hospitals",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "country",
                table: "hospitals",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email",
                table: "hospitals",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "last_confirmed_at",
                table: "hospitals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "last_confirmed_by",
                table: "hospitals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "licence_key",
                table: "hospitals",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "licence_number",
                table: "hospitals",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "picture",
                table: "hospitals",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "postal_code",
                table: "hospitals",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "proposed_at",
                table: "hospitals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "proposed_by",
                table: "hospitals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_licence_number",
                table: "hospitals",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_name",
                table: "hospitals",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "services",
                table: "hospitals",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "hospitals",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "website",
                table: "hospitals",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "public_holidays",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    month = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    is_expected = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_public_holidays", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_practitioners_hospital_id",
                table: "practitioners",
                column: "hospital_id");

            migrationBuilder.CreateIndex(
                name: "ux_pharmacies_email",
                table: "pharmacies",
                column: "email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_pharmacies_licence",
                table: "pharmacies",
                column: "licence_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_hospitals_email",
                table: "hospitals",
                column: "email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_hospitals_licence",
                table: "hospitals",
                column: "licence_key",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_practitioners_hospitals_hospital_id",
                table: "practitioners",
                column: "hospital_id",
                principalTable: "hospitals",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_practitioners_hospitals_hospital_id",
                table: "practitioners");

            migrationBuilder.DropTable(
                name: "public_holidays");

            migrationBuilder.DropIndex(
                name: "ix_practitioners_hospital_id",
                table: "practitioners");

            migrationBuilder.DropIndex(
                name: "ux_pharmacies_email",
                table: "pharmacies");

            migrationBuilder.DropIndex(
                name: "ux_pharmacies_licence",
                table: "pharmacies");

            migrationBuilder.DropIndex(
                name: "ux_hospitals_email",
                table: "hospitals");

            migrationBuilder.DropIndex(
                name: "ux_hospitals_licence",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "hospital_id",
                table: "practitioners");

            migrationBuilder.DropColumn(
                name: "picture",
                table: "practitioners");

            migrationBuilder.DropColumn(
                name: "updated_at",
                table: "practitioners");

            migrationBuilder.DropColumn(
                name: "address",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "ambulance",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "availability",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "beds",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "blood",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "country",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "email",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "last_confirmed_at",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "last_confirmed_by",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "licence_key",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "licence_number",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "postal_code",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "proposed_at",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "proposed_by",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "proposed_licence_number",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "proposed_name",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "state",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "website",
                table: "pharmacies");

            migrationBuilder.DropColumn(
                name: "address",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "ambulance",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "availability",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "beds",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "blood",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "country",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "email",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "last_confirmed_at",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "last_confirmed_by",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "licence_key",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "licence_number",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "picture",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "postal_code",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "proposed_at",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "proposed_by",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "proposed_licence_number",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "proposed_name",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "services",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "state",
                table: "hospitals");

            migrationBuilder.DropColumn(
                name: "website",
                table: "hospitals");

            migrationBuilder.AlterColumn<string>(
                name: "source_key",
                table: "pharmacies",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 400,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "source_key",
                table: "hospitals",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 400,
                oldNullable: true);
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DirectoryEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.AddColumn<long>(
                name: "hospital_id",
                table: "practitioners",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "picture",
                table: "practitioners",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "updated_at",
                table: "practitioners",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "source_key",
                table: "pharmacies",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(400)",
                oldMaxLength: 400);

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "pharmacies",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ambulance",
                table: "pharmacies",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "availability",
                table: "pharmacies",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "unknown");

            migrationBuilder.AddColumn<string>(
                name: "beds",
                table: "pharmacies",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "blood",
                table: "pharmacies",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "country",
                table: "pharmacies",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email",
                table: "pharmacies",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "last_confirmed_at",
                table: "pharmacies",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "last_confirmed_by",
                table: "pharmacies",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "licence_key",
                table: "pharmacies",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "licence_number",
                table: "pharmacies",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "postal_code",
                table: "pharmacies",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "proposed_at",
                table: "pharmacies",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "proposed_by",
                table: "pharmacies",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_licence_number",
                table: "pharmacies",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_name",
                table: "pharmacies",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "pharmacies",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "website",
                table: "pharmacies",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "source_key",
                table: "hospitals",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(400)",
                oldMaxLength: 400);

            migrationBuilder.AddColumn<string>(
                name: "address",
                table: "hospitals",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ambulance",
                table: "hospitals",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "availability",
                table: "hospitals",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "unknown");

            migrationBuilder.AddColumn<string>(
                name: "beds",
                table: "hospitals",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "blood",
                table: "hospitals",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "country",
                table: "hospitals",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "email",
                table: "hospitals",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "last_confirmed_at",
                table: "hospitals",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "last_confirmed_by",
                table: "hospitals",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "licence_key",
                table: "hospitals",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "licence_number",
                table: "hospitals",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "picture",
                table: "hospitals",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "postal_code",
                table: "hospitals",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "proposed_at",
                table: "hospitals",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "proposed_by",
                table: "hospitals",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_licence_number",
                table: "hospitals",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposed_name",
                table: "hospitals",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "services",
                table: "hospitals",
                type: "character varying(100)[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "state",
                table: "hospitals",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "website",
                table: "hospitals",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "public_holidays",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: true),
                    is_expected = table.Column<bool>(type: "boolean", nullable: false)
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
                name: "ix_practitioners_search_text",
                table: "practitioners",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_pharmacies_search_text",
                table: "pharmacies",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

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
                name: "ix_hospitals_search_text",
                table: "hospitals",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

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
                name: "ix_practitioners_search_text",
                table: "practitioners");

            migrationBuilder.DropIndex(
                name: "ix_pharmacies_search_text",
                table: "pharmacies");

            migrationBuilder.DropIndex(
                name: "ux_pharmacies_email",
                table: "pharmacies");

            migrationBuilder.DropIndex(
                name: "ux_pharmacies_licence",
                table: "pharmacies");

            migrationBuilder.DropIndex(
                name: "ix_hospitals_search_text",
                table: "hospitals");

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

            migrationBuilder.AlterDatabase()
                .OldAnnotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.AlterColumn<string>(
                name: "source_key",
                table: "pharmacies",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(400)",
                oldMaxLength: 400,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "source_key",
                table: "hospitals",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(400)",
                oldMaxLength: 400,
                oldNullable: true);
        }
    }
}

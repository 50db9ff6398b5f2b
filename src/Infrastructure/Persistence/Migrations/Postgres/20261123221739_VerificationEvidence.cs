using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class VerificationEvidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "council",
                table: "verification_decisions",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "evidence_file",
                table: "verification_decisions",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "evidence_note",
                table: "verification_decisions",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "register_number",
                table: "verification_decisions",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "registered_until",
                table: "verification_decisions",
                type: "date",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "council",
                table: "verification_decisions");

            migrationBuilder.DropColumn(
                name: "evidence_file",
                table: "verification_decisions");

            migrationBuilder.DropColumn(
                name: "evidence_note",
                table: "verification_decisions");

            migrationBuilder.DropColumn(
                name: "register_number",
                table: "verification_decisions");

            migrationBuilder.DropColumn(
                name: "registered_until",
                table: "verification_decisions");
        }
    }
}

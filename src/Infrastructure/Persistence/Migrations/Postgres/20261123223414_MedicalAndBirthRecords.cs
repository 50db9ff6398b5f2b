using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class MedicalAndBirthRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "birth_records",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    patient_id = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    author = table.Column<long>(type: "bigint", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    apgar_1 = table.Column<int>(type: "integer", nullable: true),
                    apgar_5 = table.Column<int>(type: "integer", nullable: true),
                    date_of_birth = table.Column<DateOnly>(type: "date", nullable: false),
                    baby_gender = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    birth_location = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    birth_type = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    birth_weight_g = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_birth_records", x => x.id);
                    table.ForeignKey(
                        name: "fk_birth_records_accounts_author",
                        column: x => x.author,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_birth_records_patients_patient_id",
                        column: x => x.patient_id,
                        principalTable: "patients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "medical_records",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    patient_id = table.Column<long>(type: "bigint", nullable: false),
                    status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    author = table.Column<long>(type: "bigint", nullable: false),
                    author_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    diagnosis = table.Column<string>(type: "text", nullable: false),
                    doctor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    hospital = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    medication = table.Column<string>(type: "text", nullable: true),
                    treatment = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_medical_records", x => x.id);
                    table.ForeignKey(
                        name: "fk_medical_records_accounts_author",
                        column: x => x.author,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_medical_records_patients_patient_id",
                        column: x => x.patient_id,
                        principalTable: "patients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "birth_record_versions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    replaced_by = table.Column<long>(type: "bigint", nullable: false),
                    replaced_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    birth_record_id = table.Column<long>(type: "bigint", nullable: false),
                    apgar_1 = table.Column<int>(type: "integer", nullable: true),
                    apgar_5 = table.Column<int>(type: "integer", nullable: true),
                    date_of_birth = table.Column<DateOnly>(type: "date", nullable: false),
                    baby_gender = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    birth_location = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    birth_type = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    birth_weight_g = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_birth_record_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_birth_record_versions_birth_records_birth_record_id",
                        column: x => x.birth_record_id,
                        principalTable: "birth_records",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "medical_record_versions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    reason = table.Column<string>(type: "text", nullable: true),
                    replaced_by = table.Column<long>(type: "bigint", nullable: false),
                    replaced_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    medical_record_id = table.Column<long>(type: "bigint", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    diagnosis = table.Column<string>(type: "text", nullable: false),
                    doctor = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    hospital = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    medication = table.Column<string>(type: "text", nullable: true),
                    treatment = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_medical_record_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_medical_record_versions_medical_records_medical_record_id",
                        column: x => x.medical_record_id,
                        principalTable: "medical_records",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_birth_record_versions_birth_record_id",
                table: "birth_record_versions",
                column: "birth_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_birth_records_author",
                table: "birth_records",
                column: "author");

            migrationBuilder.CreateIndex(
                name: "ix_birth_records_patient_id_id",
                table: "birth_records",
                columns: new[] { "patient_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_medical_record_versions_medical_record_id",
                table: "medical_record_versions",
                column: "medical_record_id");

            migrationBuilder.CreateIndex(
                name: "ix_medical_records_author",
                table: "medical_records",
                column: "author");

            migrationBuilder.CreateIndex(
                name: "ix_medical_records_patient_id_id",
                table: "medical_records",
                columns: new[] { "patient_id", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "birth_record_versions");

            migrationBuilder.DropTable(
                name: "medical_record_versions");

            migrationBuilder.DropTable(
                name: "birth_records");

            migrationBuilder.DropTable(
                name: "medical_records");
        }
    }
}

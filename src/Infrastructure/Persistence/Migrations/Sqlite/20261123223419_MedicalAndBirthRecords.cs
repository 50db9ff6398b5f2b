using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Sqlite
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    patient_id = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    author = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    apgar_1 = table.Column<int>(type: "INTEGER", nullable: true),
                    apgar_5 = table.Column<int>(type: "INTEGER", nullable: true),
                    date_of_birth = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    baby_gender = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    birth_location = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    notes = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    birth_type = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    birth_weight_g = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    patient_id = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    author = table.Column<long>(type: "INTEGER", nullable: false),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    diagnosis = table.Column<string>(type: "TEXT", nullable: false),
                    doctor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    hospital = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    medication = table.Column<string>(type: "TEXT", nullable: true),
                    treatment = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    replaced_by = table.Column<long>(type: "INTEGER", nullable: false),
                    replaced_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    birth_record_id = table.Column<long>(type: "INTEGER", nullable: false),
                    apgar_1 = table.Column<int>(type: "INTEGER", nullable: true),
                    apgar_5 = table.Column<int>(type: "INTEGER", nullable: true),
                    date_of_birth = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    baby_gender = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    birth_location = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    notes = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    birth_type = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    birth_weight_g = table.Column<int>(type: "INTEGER", nullable: true)
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
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    replaced_by = table.Column<long>(type: "INTEGER", nullable: false),
                    replaced_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    medical_record_id = table.Column<long>(type: "INTEGER", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    diagnosis = table.Column<string>(type: "TEXT", nullable: false),
                    doctor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    hospital = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    medication = table.Column<string>(type: "TEXT", nullable: true),
                    treatment = table.Column<string>(type: "TEXT", nullable: false)
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

using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PatientMerges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "left_at",
                table: "patients",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "merged_into",
                table: "patients",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "former_addresses",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    patient_id = table.Column<long>(type: "bigint", nullable: false),
                    email = table.Column<string>(type: "text", nullable: false),
                    replaced_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_former_addresses", x => x.id);
                    table.ForeignKey(
                        name: "fk_former_addresses_patients_patient_id",
                        column: x => x.patient_id,
                        principalTable: "patients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "patient_merges",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kept_id = table.Column<long>(type: "bigint", nullable: false),
                    closed_id = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    account_was_open = table.Column<bool>(type: "boolean", nullable: false),
                    merged_by = table.Column<long>(type: "bigint", nullable: false),
                    merged_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    undone_by = table.Column<long>(type: "bigint", nullable: true),
                    undone_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_patient_merges", x => x.id);
                    table.ForeignKey(
                        name: "fk_patient_merges_accounts_merged_by",
                        column: x => x.merged_by,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_patient_merges_accounts_undone_by",
                        column: x => x.undone_by,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_patient_merges_patients_closed_id",
                        column: x => x.closed_id,
                        principalTable: "patients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_patient_merges_patients_kept_id",
                        column: x => x.kept_id,
                        principalTable: "patients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "patient_merge_rows",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    table_name = table.Column<string>(type: "character varying(63)", maxLength: 63, nullable: false),
                    row_id = table.Column<long>(type: "bigint", nullable: false),
                    merge_id = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_patient_merge_rows", x => x.id);
                    table.ForeignKey(
                        name: "fk_patient_merge_rows_patient_merges_merge_id",
                        column: x => x.merge_id,
                        principalTable: "patient_merges",
                        principalColumn: "id");
                });

            migrationBuilder.CreateIndex(
                name: "ix_patients_merged_into",
                table: "patients",
                column: "merged_into");

            migrationBuilder.CreateIndex(
                name: "ix_former_addresses_patient_id",
                table: "former_addresses",
                column: "patient_id");

            migrationBuilder.CreateIndex(
                name: "ix_patient_merge_rows_merge_id",
                table: "patient_merge_rows",
                column: "merge_id");

            migrationBuilder.CreateIndex(
                name: "ix_patient_merges_closed_id",
                table: "patient_merges",
                column: "closed_id");

            migrationBuilder.CreateIndex(
                name: "ix_patient_merges_kept_id",
                table: "patient_merges",
                column: "kept_id");

            migrationBuilder.CreateIndex(
                name: "ix_patient_merges_merged_by",
                table: "patient_merges",
                column: "merged_by");

            migrationBuilder.CreateIndex(
                name: "ix_patient_merges_undone_by",
                table: "patient_merges",
                column: "undone_by");

            migrationBuilder.AddForeignKey(
                name: "fk_patients_patients_merged_into",
                table: "patients",
                column: "merged_into",
                principalTable: "patients",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_patients_patients_merged_into",
                table: "patients");

            migrationBuilder.DropTable(
                name: "former_addresses");

            migrationBuilder.DropTable(
                name: "patient_merge_rows");

            migrationBuilder.DropTable(
                name: "patient_merges");

            migrationBuilder.DropIndex(
                name: "ix_patients_merged_into",
                table: "patients");

            migrationBuilder.DropColumn(
                name: "left_at",
                table: "patients");

            migrationBuilder.DropColumn(
                name: "merged_into",
                table: "patients");
        }
    }
}

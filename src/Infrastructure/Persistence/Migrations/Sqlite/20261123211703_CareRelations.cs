using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CareRelations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "pk_care_relations",
                table: "care_relations");

            migrationBuilder.AlterColumn<long>(
                name: "account_id",
                table: "care_relations",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<long>(
                name: "id",
                table: "care_relations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L)
                .Annotation("Sqlite:Autoincrement", true);

            migrationBuilder.AddColumn<long>(
                name: "hospital_id",
                table: "care_relations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "until",
                table: "care_relations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_care_relations",
                table: "care_relations",
                column: "id");

            migrationBuilder.CreateIndex(
                name: "ix_care_relations_account_id_patient_id",
                table: "care_relations",
                columns: new[] { "account_id", "patient_id" });

            migrationBuilder.CreateIndex(
                name: "ix_care_relations_hospital_id_patient_id",
                table: "care_relations",
                columns: new[] { "hospital_id", "patient_id" });

            migrationBuilder.AddForeignKey(
                name: "fk_care_relations_hospitals_hospital_id",
                table: "care_relations",
                column: "hospital_id",
                principalTable: "hospitals",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_care_relations_hospitals_hospital_id",
                table: "care_relations");

            migrationBuilder.DropPrimaryKey(
                name: "pk_care_relations",
                table: "care_relations");

            migrationBuilder.DropIndex(
                name: "ix_care_relations_account_id_patient_id",
                table: "care_relations");

            migrationBuilder.DropIndex(
                name: "ix_care_relations_hospital_id_patient_id",
                table: "care_relations");

            migrationBuilder.DropColumn(
                name: "id",
                table: "care_relations");

            migrationBuilder.DropColumn(
                name: "hospital_id",
                table: "care_relations");

            migrationBuilder.DropColumn(
                name: "until",
                table: "care_relations");

            migrationBuilder.AlterColumn<long>(
                name: "account_id",
                table: "care_relations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_care_relations",
                table: "care_relations",
                columns: new[] { "account_id", "patient_id" });
        }
    }
}

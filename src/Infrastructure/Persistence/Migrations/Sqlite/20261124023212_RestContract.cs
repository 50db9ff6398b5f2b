using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MamaCare.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RestContract : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_patients_identity",
                table: "patients");

            migrationBuilder.DropPrimaryKey(
                name: "pk_care_relations",
                table: "care_relations");

            migrationBuilder.DropIndex(
                name: "ux_accounts_role_email",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "identity_key",
                table: "patients");

            migrationBuilder.AddColumn<string>(
                name: "council",
                table: "verification_decisions",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "evidence_file",
                table: "verification_decisions",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "evidence_note",
                table: "verification_decisions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "register_number",
                table: "verification_decisions",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "registered_until",
                table: "verification_decisions",
                type: "TEXT",
                nullable: true);

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

            migrationBuilder.AddColumn<string>(
                name: "identity_hash",
                table: "patients",
                type: "TEXT",
                maxLength: 52,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "left_at",
                table: "patients",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "merged_into",
                table: "patients",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "phone_hash",
                table: "patients",
                type: "TEXT",
                maxLength: 52,
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

            migrationBuilder.AddColumn<bool>(
                name: "break_glass",
                table: "audit_entries",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "hospital_id",
                table: "audit_entries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "address_is_hers",
                table: "accounts",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<string>(
                name: "email_hash",
                table: "accounts",
                type: "TEXT",
                maxLength: 52,
                nullable: true);

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

            migrationBuilder.AddColumn<string>(
                name: "phone_hash",
                table: "accounts",
                type: "TEXT",
                maxLength: 52,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "pin_key",
                table: "accounts",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "pk_care_relations",
                table: "care_relations",
                column: "id");

            migrationBuilder.CreateTable(
                name: "audit_reasons",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_reasons", x => x.id);
                    table.ForeignKey(
                        name: "fk_audit_reasons_audit_entries_id",
                        column: x => x.id,
                        principalTable: "audit_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "former_addresses",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    patient_id = table.Column<long>(type: "INTEGER", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: false),
                    replaced_at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "idempotency_keys",
                columns: table => new
                {
                    key_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    request_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    answer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => x.key_hash);
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
                name: "one_time_links",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    account_id = table.Column<long>(type: "INTEGER", nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    confirmed_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    confirmed_from = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_one_time_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_one_time_links_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "patient_merges",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kept_id = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_id = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    account_was_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    merged_by = table.Column<long>(type: "INTEGER", nullable: false),
                    merged_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    undone_by = table.Column<long>(type: "INTEGER", nullable: true),
                    undone_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "pregnancy_measurements",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    patient_id = table.Column<long>(type: "INTEGER", nullable: false),
                    pregnancy_id = table.Column<long>(type: "INTEGER", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    is_improbable = table.Column<bool>(type: "INTEGER", nullable: false),
                    taken_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_self_reported = table.Column<bool>(type: "INTEGER", nullable: false),
                    recorded_by = table.Column<long>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pregnancy_measurements", x => x.id);
                    table.ForeignKey(
                        name: "fk_pregnancy_measurements_accounts_recorded_by",
                        column: x => x.recorded_by,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pregnancy_measurements_patients_patient_id",
                        column: x => x.patient_id,
                        principalTable: "patients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pregnancy_measurements_pregnancies_pregnancy_id",
                        column: x => x.pregnancy_id,
                        principalTable: "pregnancies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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

            migrationBuilder.CreateTable(
                name: "refresh_sessions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    token_generation = table.Column<int>(type: "INTEGER", nullable: false),
                    selector = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_refresh_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_refresh_sessions_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "second_factors",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    account_id = table.Column<long>(type: "INTEGER", nullable: false),
                    secret = table.Column<string>(type: "TEXT", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_step = table.Column<long>(type: "INTEGER", nullable: false),
                    recovery_hashes = table.Column<string>(type: "TEXT", maxLength: 650, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_second_factors", x => x.id);
                    table.ForeignKey(
                        name: "fk_second_factors_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "security_settings",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    admin_second_factor_required = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_security_settings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sharing_codes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    patient_id = table.Column<long>(type: "INTEGER", nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    redeemed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    redeemed_by = table.Column<long>(type: "INTEGER", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sharing_codes", x => x.id);
                    table.ForeignKey(
                        name: "fk_sharing_codes_accounts_redeemed_by",
                        column: x => x.redeemed_by,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sharing_codes_patients_patient_id",
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

            migrationBuilder.CreateTable(
                name: "patient_merge_rows",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    table_name = table.Column<string>(type: "TEXT", maxLength: 63, nullable: false),
                    row_id = table.Column<long>(type: "INTEGER", nullable: false),
                    merge_id = table.Column<long>(type: "INTEGER", nullable: true)
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
                name: "ix_patients_merged_into",
                table: "patients",
                column: "merged_into");

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
                name: "ux_hospitals_email",
                table: "hospitals",
                column: "email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_hospitals_licence",
                table: "hospitals",
                column: "licence_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_care_relations_account_id_patient_id",
                table: "care_relations",
                columns: new[] { "account_id", "patient_id" });

            migrationBuilder.CreateIndex(
                name: "ix_care_relations_hospital_id_patient_id",
                table: "care_relations",
                columns: new[] { "hospital_id", "patient_id" });

            migrationBuilder.CreateIndex(
                name: "ix_accounts_hospital_id",
                table: "accounts",
                column: "hospital_id");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_pharmacy_id",
                table: "accounts",
                column: "pharmacy_id");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_phone_hash",
                table: "accounts",
                column: "phone_hash");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_pin_key",
                table: "accounts",
                column: "pin_key");

            migrationBuilder.CreateIndex(
                name: "ux_accounts_role_email",
                table: "accounts",
                columns: new[] { "role", "email_hash" },
                unique: true);

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
                name: "ix_former_addresses_patient_id",
                table: "former_addresses",
                column: "patient_id");

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_created_at",
                table: "idempotency_keys",
                column: "created_at");

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

            migrationBuilder.CreateIndex(
                name: "ix_one_time_links_account_id",
                table: "one_time_links",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_one_time_links_asked_at",
                table: "one_time_links",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "ix_one_time_links_token_hash",
                table: "one_time_links",
                column: "token_hash",
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "ix_pregnancy_measurements_patient_id_kind_taken_on_id",
                table: "pregnancy_measurements",
                columns: new[] { "patient_id", "kind", "taken_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pregnancy_measurements_pregnancy_id",
                table: "pregnancy_measurements",
                column: "pregnancy_id");

            migrationBuilder.CreateIndex(
                name: "ix_pregnancy_measurements_recorded_by",
                table: "pregnancy_measurements",
                column: "recorded_by");

            migrationBuilder.CreateIndex(
                name: "ix_refresh_sessions_account_id",
                table: "refresh_sessions",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_refresh_sessions_expires_at",
                table: "refresh_sessions",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_refresh_sessions_selector",
                table: "refresh_sessions",
                column: "selector",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_second_factors_account_id",
                table: "second_factors",
                column: "account_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sharing_codes_patient_id",
                table: "sharing_codes",
                column: "patient_id");

            migrationBuilder.CreateIndex(
                name: "ix_sharing_codes_redeemed_by",
                table: "sharing_codes",
                column: "redeemed_by");

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

            migrationBuilder.AddForeignKey(
                name: "fk_care_relations_hospitals_hospital_id",
                table: "care_relations",
                column: "hospital_id",
                principalTable: "hospitals",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_patients_patients_merged_into",
                table: "patients",
                column: "merged_into",
                principalTable: "patients",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

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
                name: "fk_accounts_hospitals_hospital_id",
                table: "accounts");

            migrationBuilder.DropForeignKey(
                name: "fk_accounts_pharmacies_pharmacy_id",
                table: "accounts");

            migrationBuilder.DropForeignKey(
                name: "fk_care_relations_hospitals_hospital_id",
                table: "care_relations");

            migrationBuilder.DropForeignKey(
                name: "fk_patients_patients_merged_into",
                table: "patients");

            migrationBuilder.DropForeignKey(
                name: "fk_practitioners_hospitals_hospital_id",
                table: "practitioners");

            migrationBuilder.DropTable(
                name: "audit_reasons");

            migrationBuilder.DropTable(
                name: "birth_record_versions");

            migrationBuilder.DropTable(
                name: "former_addresses");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "medical_record_versions");

            migrationBuilder.DropTable(
                name: "one_time_links");

            migrationBuilder.DropTable(
                name: "patient_merge_rows");

            migrationBuilder.DropTable(
                name: "pregnancy_measurements");

            migrationBuilder.DropTable(
                name: "public_holidays");

            migrationBuilder.DropTable(
                name: "refresh_sessions");

            migrationBuilder.DropTable(
                name: "second_factors");

            migrationBuilder.DropTable(
                name: "security_settings");

            migrationBuilder.DropTable(
                name: "sharing_codes");

            migrationBuilder.DropTable(
                name: "birth_records");

            migrationBuilder.DropTable(
                name: "medical_records");

            migrationBuilder.DropTable(
                name: "patient_merges");

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
                name: "ix_patients_merged_into",
                table: "patients");

            migrationBuilder.DropIndex(
                name: "ix_patients_phone_hash",
                table: "patients");

            migrationBuilder.DropIndex(
                name: "ux_patients_identity",
                table: "patients");

            migrationBuilder.DropIndex(
                name: "ux_hospitals_email",
                table: "hospitals");

            migrationBuilder.DropIndex(
                name: "ux_hospitals_licence",
                table: "hospitals");

            migrationBuilder.DropPrimaryKey(
                name: "pk_care_relations",
                table: "care_relations");

            migrationBuilder.DropIndex(
                name: "ix_care_relations_account_id_patient_id",
                table: "care_relations");

            migrationBuilder.DropIndex(
                name: "ix_care_relations_hospital_id_patient_id",
                table: "care_relations");

            migrationBuilder.DropIndex(
                name: "ix_accounts_hospital_id",
                table: "accounts");

            migrationBuilder.DropIndex(
                name: "ix_accounts_pharmacy_id",
                table: "accounts");

            migrationBuilder.DropIndex(
                name: "ix_accounts_phone_hash",
                table: "accounts");

            migrationBuilder.DropIndex(
                name: "ix_accounts_pin_key",
                table: "accounts");

            migrationBuilder.DropIndex(
                name: "ux_accounts_role_email",
                table: "accounts");

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
                name: "identity_hash",
                table: "patients");

            migrationBuilder.DropColumn(
                name: "left_at",
                table: "patients");

            migrationBuilder.DropColumn(
                name: "merged_into",
                table: "patients");

            migrationBuilder.DropColumn(
                name: "phone_hash",
                table: "patients");

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

            migrationBuilder.DropColumn(
                name: "id",
                table: "care_relations");

            migrationBuilder.DropColumn(
                name: "hospital_id",
                table: "care_relations");

            migrationBuilder.DropColumn(
                name: "until",
                table: "care_relations");

            migrationBuilder.DropColumn(
                name: "break_glass",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "hospital_id",
                table: "audit_entries");

            migrationBuilder.DropColumn(
                name: "address_is_hers",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "email_hash",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "hospital_id",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "pharmacy_id",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "phone_hash",
                table: "accounts");

            migrationBuilder.DropColumn(
                name: "pin_key",
                table: "accounts");

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

            migrationBuilder.AddColumn<string>(
                name: "identity_key",
                table: "patients",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

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

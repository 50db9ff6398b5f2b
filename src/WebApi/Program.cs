using MamaCare.Application;
using MamaCare.Infrastructure;
using MamaCare.WebApi.Admin;
using MamaCare.WebApi.Audit;
using MamaCare.WebApi.CareDirectory;
using MamaCare.WebApi.Children;
using MamaCare.WebApi.ClinicalRules;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Compatibility;
using MamaCare.WebApi.Identity;
using MamaCare.WebApi.Patients;
using MamaCare.WebApi.Pregnancies;
using MamaCare.WebApi.Reminders;

try
{
    var builder = WebApplication.CreateBuilder(RunModes.SettingsIn(args));
    if (!RunModes.AreKnown(args)) return RunModes.ExplainUsage();
    if (args is ["--check", ..]) return await RunModes.CheckAsync(builder.Configuration);

    builder.AddLogging();
    builder.Services.AddApplication();
    builder.Services.AddInfrastructure(builder.Configuration, builder.DataFolder());
    builder.Services.AddWebApi();
    builder.Services.AddReadyAnswers();

    var app = builder.Build();
    app.UseHeadersAndRouting();
    app.UseReadyAnswers();
    app.UseWebApi();

    // Closed unless an operation says otherwise; the pipeline asks again for the exact permission.
    var doors = app.MapGroup("").RequireAuthorization().WithEntityTags().WithPlainDates();
    doors.MapHealth();
    doors.MapIdentity();
    doors.MapStaffSignIn();
    doors.MapSessions();
    doors.MapSecondFactor();
    doors.MapRecovery();
    doors.MapOwnSecrets();
    doors.MapAdministrators();
    doors.MapCareDirectory();
    doors.MapStaff();
    doors.MapPatients();
    doors.MapAccess();
    doors.MapOwnAccount();
    doors.MapExport();
    doors.MapMerges();
    doors.MapPatientSignIn();
    doors.MapOwnProfile();
    doors.MapMedicalRecords();
    doors.MapBirthRecords();
    doors.MapPregnancies();
    doors.MapReminders();
    doors.MapClinicalRules();
    doors.MapAudit();
    doors.MapAdmin();
    doors.MapBarePins();
    doors.MapMobile();

    return await app.RunAsAskedAsync(args);
}
catch (Exception fault) when (StartUpFaults.Explain(fault) is { } sentence)
{
    Terminal.Complain(sentence);
    return 1;
}

/// <summary>Named for the tests, which start this same program.</summary>
public partial class Program;

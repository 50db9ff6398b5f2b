using MamaCare.Application;
using MamaCare.Infrastructure;
using MamaCare.Infrastructure.Common;
using MamaCare.WebApi.Admin;
using MamaCare.WebApi.Audit;
using MamaCare.WebApi.ClinicalRules;
using MamaCare.WebApi.Common;
using MamaCare.WebApi.Identity;
using MamaCare.WebApi.Patients;
using MamaCare.WebApi.Pregnancies;
using MamaCare.WebApi.Reminders;
using Microsoft.Extensions.Options;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLogging();
    builder.Services.AddApplication();
    builder.Services.AddInfrastructure(builder.Configuration, builder.DataFolder());
    builder.Services.AddWebApi();

    var app = builder.Build();
    app.UseWebApi();
    app.MapHealth();
    app.MapIdentity();
    app.MapAudit();
    app.MapPatients();
    app.MapPregnancies();
    app.MapReminders();
    app.MapClinicalRules();
    app.MapAdmin();

    return await app.RunAsAskedAsync(args);
}
catch (Exception stop) when (stop is StartUpException or OptionsValidationException)
{
    Terminal.Complain(stop.Message);
    return 1;
}

/// <summary>Named for the tests, which start this same program.</summary>
public partial class Program;

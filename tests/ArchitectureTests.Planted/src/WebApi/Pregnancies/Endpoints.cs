using MamaCare.Application.Patients;
using Microsoft.EntityFrameworkCore;

namespace MamaCare.WebApi.Pregnancies;

// A4
public static class QueryingEndpoints
{
    public static Task<int> Save(DbContext db) => db.SaveChangesAsync();
}

// A7
public static class ServesAnotherEndpoints
{
    public static object Ask() => new SayNothing.Query();
}

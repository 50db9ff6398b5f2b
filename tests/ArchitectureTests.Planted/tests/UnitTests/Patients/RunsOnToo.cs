// C3: a test is read as often as what it tests, so the tests are measured as well; a file without a type belongs to no floor, and to no rule

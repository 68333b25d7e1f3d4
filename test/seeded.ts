import fc from "fast-check";

// Random input is the same in every run: what fails, fails again.
fc.configureGlobal({ seed: 20130101 });

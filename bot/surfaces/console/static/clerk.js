// What makes the console a little quicker where scripts run. Nothing needs it: every page works without.
"use strict";

(() => {
  const line = document.getElementById("line");
  const turn = /^#turn-\d+$/.test(location.hash) ? document.querySelector(location.hash) : null;

  // The browser itself goes to the newest turn, and its buttons come next by Tab. Where something is wrong
  // with what was said, that is read first.
  const problem = turn && turn.querySelector(".nhsuk-error-summary");
  if (problem) {
    addEventListener("load", () => setTimeout(() => problem.focus({ preventScroll: true })));
  }

  // A sentence about a field leads into the field.
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".nhsuk-error-summary a");
    const field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      field.focus();
      field.closest(".nhsuk-form-group").scrollIntoView({ block: "center" });
    }
  });

  // Who has just read a reply and types on, types into the line.
  document.addEventListener("keydown", (event) => {
    const reading = event.target === document.body || event.target.classList.contains("clerk-turn");
    const letter = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (line && reading && letter) {
      line.focus();
    }
  });
})();

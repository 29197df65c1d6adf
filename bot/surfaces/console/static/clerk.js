// What makes the console a little quicker where scripts run. Nothing needs it: every page works without.
"use strict";

(() => {
  const line = document.getElementById("line");
  const turn = /^#turn-\d+$/.test(location.hash) ? document.querySelector(location.hash) : null;

  // The newest reply is read first: what is wrong with it, else the reply itself. Its buttons come next by Tab.
  if (turn) {
    (turn.querySelector(".nhsuk-error-summary") || turn).focus({ preventScroll: true });
    turn.scrollIntoView();
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

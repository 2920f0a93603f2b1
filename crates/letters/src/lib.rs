//! Papers: letters, scripts, cards as PDF and text; the calendar.

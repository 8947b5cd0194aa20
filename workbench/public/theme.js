// Runs before the first paint, so that a chosen theme never flashes into the other.
try {
  const theme = localStorage.getItem("chancery.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's own preference holds.
}

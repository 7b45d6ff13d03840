
// Files to take along, kept in the page compressed and unpacked by the browser when asked for.
{
  const box = byId("downloads");
  const unpack = async (file) => {
    const bytes = Uint8Array.from(atob(file.textContent), (c) => c.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).blob();
  };
  const save = async (name) => {
    const file = byId("file_" + name);
    const content = new Blob([await unpack(file)], { type: file.dataset.type });
    const link = make("a");
    link.href = URL.createObjectURL(content);
    link.download = "parallax-" + name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    byId("download_note").textContent = `parallax-${name}: ${content.size.toLocaleString("en")} bytes.`;
  };
  if (box && "DecompressionStream" in window) {
    box.hidden = false;
    box.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) save(button.dataset.file);
    });
  }
}

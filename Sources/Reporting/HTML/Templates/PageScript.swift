internal import SystemFiles

/// What the main page does beyond being read: tables that sort, a list that is filtered, a map that answers.
///
/// The state of the list stands in the address after `#`, as `#search=korea&outlet=…&sort=1&order=descending`, so that it can be
/// bookmarked.
package enum PageScript {
  /// What a security policy names the script by.
  package static let hash = SHA256(of: text).base64

  package static let text = #"""

    "use strict";
    (function () {
      var collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
      function key(row, column) {
        var cell = row.cells[column];
        var text = cell.dataset.sort || cell.textContent;
        var number = parseFloat(text.replace(/,/g, "").replace(/^(under|over|<) /, ""));
        return cell.classList.contains("n") ? (isNaN(number) ? -Infinity : number) : text.trim();
      }
      function sort(table, column, order) {
        var body = table.tBodies[0];
        var sign = order === "descending" ? -1 : 1;
        var rows = Array.from(body.rows).map(function (row, index) {
          return { row: row, key: key(row, column), index: index };
        });
        rows.sort(function (a, b) {
          var difference = typeof a.key === "number" ? a.key - b.key : collator.compare(a.key, b.key);
          return (isNaN(difference) ? 0 : sign * difference) || a.index - b.index;
        });
        rows.forEach(function (entry) { body.appendChild(entry.row); });
        Array.from(table.tHead.rows[0].cells).forEach(function (cell, index) {
          if (index === column) { cell.setAttribute("aria-sort", order); } else { cell.removeAttribute("aria-sort"); }
        });
      }
      function remember(changes) {
        var state = new URLSearchParams(location.hash.indexOf("=") < 0 ? "" : location.hash.slice(1));
        Object.keys(changes).forEach(function (name) {
          if (changes[name]) { state.set(name, changes[name]); } else { state.delete(name); }
        });
        var text = state.toString();
        try { history.replaceState(null, "", text ? "#" + text : "#stories"); } catch (error) { /* a page from disk may not */ }
      }
      document.querySelectorAll("table.sortable").forEach(function (table) {
        Array.from(table.tHead.rows[0].cells).forEach(function (cell, column) {
          var button = document.createElement("button");
          button.type = "button";
          while (cell.firstChild) { button.appendChild(cell.firstChild); }
          cell.appendChild(button);
          button.addEventListener("click", function () {
            var now = cell.getAttribute("aria-sort");
            var order = now ? (now === "ascending" ? "descending" : "ascending") : cell.classList.contains("n") ? "descending" : "ascending";
            sort(table, column, order);
            if (table.id === "story-table") { remember({ sort: String(column), order: order }); }
          });
        });
      });

      var stories = document.getElementById("story-table");
      var panel = document.querySelector(".filter");
      var search = document.getElementById("story-search");
      var outlet = document.getElementById("story-outlet");
      var result = panel.querySelector("output");
      panel.hidden = false;
      var rows = Array.from(stories.tBodies[0].rows).map(function (row) {
        return { row: row, text: row.textContent.toLowerCase(), outlets: row.dataset.outlets.split("\n") };
      });
      function filter() {
        var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
        var shown = 0;
        rows.forEach(function (entry) {
          var isShown = (!outlet.value || entry.outlets.indexOf(outlet.value) >= 0)
            && words.every(function (word) { return entry.text.indexOf(word) >= 0; });
          entry.row.hidden = !isShown;
          if (isShown) { shown += 1; }
        });
        result.textContent = shown === rows.length ? rows.length + " stories" : shown + " of " + rows.length + " stories";
      }
      function changed() { filter(); remember({ search: search.value, outlet: outlet.value }); }
      search.addEventListener("input", changed);
      outlet.addEventListener("change", changed);
      function restore() {
        if (location.hash.indexOf("=") < 0) { return; }
        var state = new URLSearchParams(location.hash.slice(1));
        search.value = state.get("search") || "";
        outlet.value = state.get("outlet") || "";
        filter();
        var column = parseInt(state.get("sort"), 10);
        if (column >= 0 && column < stories.tHead.rows[0].cells.length) {
          sort(stories, column, state.get("order") === "descending" ? "descending" : "ascending");
        }
      }
      filter();
      restore();
      addEventListener("hashchange", restore);

      // The page is laid out as it is scrolled to at first, and then piece by piece.
      var waiting = Array.from(document.querySelectorAll("main>section,#details>.story"));
      function layOut() {
        waiting.splice(0, 2).forEach(function (part) { part.style.contentVisibility = "visible"; });
        if (waiting.length) { setTimeout(layOut, 15); }
      }
      addEventListener("load", function () { setTimeout(layOut, 100); });

      var map = document.querySelector(".map");
      var caption = document.getElementById("map-caption");
      function light(id, isOn) {
        if (!map || !id) { return; }
        map.querySelectorAll("a.on").forEach(function (link) { link.classList.remove("on"); });
        if (!isOn) { return; }
        var link = map.querySelector('a[data-story="' + CSS.escape(id) + '"]');
        if (link) { link.classList.add("on"); link.parentNode.appendChild(link); }
      }
      stories.addEventListener("mouseover", function (event) {
        var row = event.target.closest("tr[data-story]");
        light(row && row.dataset.story, true);
      });
      if (map) {
        ["mouseover", "focusin"].forEach(function (name) {
          map.addEventListener(name, function (event) {
            var link = event.target.closest("a");
            caption.textContent = link ? link.getAttribute("aria-label") : "";
          });
        });
      }
    })();
    """#
}

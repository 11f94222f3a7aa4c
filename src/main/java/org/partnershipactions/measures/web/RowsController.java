package org.partnershipactions.measures.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.DateText;
import org.partnershipactions.measures.CountedRow;
import org.partnershipactions.measures.MeasureRows;
import org.partnershipactions.measures.RowsBehind;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Exactly the rows that a computed share counts: those that count, and the whole. */
@Controller
class RowsController {

	private final RowsBehind behind;

	private final MeasurePages pages;

	RowsController(RowsBehind behind, MeasurePages pages) {
		this.behind = behind;
		this.pages = pages;
	}

	@GetMapping("/measures/{code}/rows")
	ModelAndView page(@PathVariable("code") String code, @RequestParam(name = "to", required = false) String to,
			@RequestParam(name = "show", required = false) String show) {
		MeasureRows rows = this.behind.of(code, day(to));
		boolean part = "counted".equals(show);
		List<CountedRow> listed = rows.counted().rows().stream().filter((row) -> !part || row.counts()).toList();
		List<CountedRow> seen = listed.stream().filter(CountedRow::shown).toList();
		return this.pages.page("measures/rows", Map.of("rows", rows, "part", part, "listed", listed, "seen", seen));
	}

	@GetMapping("/api/measures/{code}/rows")
	@ResponseBody
	MeasureRows rows(@PathVariable("code") String code, @RequestParam(name = "to", required = false) String to) {
		return this.behind.of(code, day(to));
	}

	private static LocalDate day(String typed) {
		return StringUtils.hasText(typed) ? DateText.parse(typed).orElseThrow(() -> new NotFound("day")) : null;
	}

}

package org.partnershipactions.measures.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.DateText;
import org.partnershipactions.measures.CountedRows.CountedRow;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.MeasureRowsReading;
import org.partnershipactions.measures.MeasureRowsReading.MeasureRows;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The register of measures, the page of each, and the rows behind a computed one. */
@Controller
class MeasureController {

	private final MeasureRegister register;

	private final MeasureRowsReading rows;

	private final MeasurePages pages;

	MeasureController(MeasureRegister register, MeasureRowsReading rows, MeasurePages pages) {
		this.register = register;
		this.rows = rows;
		this.pages = pages;
	}

	@GetMapping("/measures")
	ModelAndView all(@RequestParam(name = "year", required = false) String typed,
			@RequestParam(name = "standing", required = false) String standing) {
		PlanYear year = this.pages.year(typed);
		List<MeasureView> measures = this.register.all(year);
		TargetStanding shown = TargetStanding.of(standing);
		return this.pages.page("measures/list",
				Map.of("all", measures, "measures", shown.of(measures), "standing", shown, "year", year, "uploads",
						!measures.isEmpty() && this.register.uploads(), "defines", this.register.defines()));
	}

	@GetMapping("/measures/{code}")
	ModelAndView one(@PathVariable("code") String code, @RequestParam(name = "year", required = false) String year) {
		return this.pages.page("measures/measure", Map.of("sheet", this.pages.sheet(year, code)));
	}

	@GetMapping("/measures/{code}/rows")
	ModelAndView page(@PathVariable("code") String code, @RequestParam(name = "to", required = false) String to,
			@RequestParam(name = "show", required = false) String show) {
		MeasureRows rows = this.rows.of(code, day(to));
		boolean part = "counted".equals(show);
		List<CountedRow> listed = rows.counted().rows().stream().filter((row) -> !part || row.counts()).toList();
		List<CountedRow> seen = listed.stream().filter(CountedRow::shown).toList();
		return this.pages.page("measures/rows", Map.of("rows", rows, "part", part, "listed", listed, "seen", seen));
	}

	@GetMapping("/api/measures/{code}/rows")
	@ResponseBody
	MeasureRows rows(@PathVariable("code") String code, @RequestParam(name = "to", required = false) String to) {
		return this.rows.of(code, day(to));
	}

	private static LocalDate day(String typed) {
		return StringUtils.hasText(typed) ? DateText.parse(typed).orElseThrow(() -> new NotFound("day")) : null;
	}

	/** Of all measures those that stand alike against their target. */
	enum TargetStanding {

		ALL(""), MISSED("not on target"), MET("on target"), OPEN("not known yet");

		private final String words;

		TargetStanding(String words) {
			this.words = words;
		}

		/** What an address asks for; everything where it names nothing that there is. */
		static TargetStanding of(String typed) {
			return Arrays.stream(values()).filter((one) -> one.name().equalsIgnoreCase(typed)).findFirst().orElse(ALL);
		}

		/** As people read it; empty for all. */
		public String words() {
			return this.words;
		}

		List<MeasureView> of(List<MeasureView> all) {
			return all.stream().filter(this::fits).toList();
		}

		private boolean fits(MeasureView measure) {
			return switch (this) {
				case ALL -> true;
				case MISSED -> Boolean.FALSE.equals(measure.onTarget());
				case MET -> Boolean.TRUE.equals(measure.onTarget());
				case OPEN -> measure.onTarget() == null;
			};
		}

	}

}

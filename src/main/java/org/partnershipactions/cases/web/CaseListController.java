package org.partnershipactions.cases.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.access.AccessRequesting;
import org.partnershipactions.cases.reading.CaseSearch;
import org.partnershipactions.cases.reading.CaseSearch.CasePage;
import org.partnershipactions.cases.reading.CaseSearchQuery.CaseFilter;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of cases. */
@Controller
class CaseListController {

	private final CaseSearch search;

	private final CaseWords words;

	private final AccessRequesting asking;

	CaseListController(CaseSearch search, CaseWords words, AccessRequesting asking) {
		this.search = search;
		this.words = words;
		this.asking = asking;
	}

	@GetMapping("/cases")
	ModelAndView list(@RequestParam Map<String, String> typed) {
		CaseListRequest request = new CaseListRequest(typed);
		CasePage page = this.search.page(request.filter(), request.after(), request.size());
		return new ModelAndView("cases/list").addObject("page", page)
			.addObject("filter", request.filter())
			.addObject("later", request.after() != null)
			.addObject("nextPath", next(request, page))
			.addObject("wards", this.search.wards())
			.addObject("agencies", this.search.agencies())
			.addObject("statuses", CaseStatus.values())
			.addObject("bands", RiskBand.values())
			.addObject("categories", CaseCategory.values())
			.addObject("asking", this.asking.offered())
			.addObject("words", this.words);
	}

	private static String next(CaseListRequest request, CasePage page) {
		if (page.next() == null) {
			return null;
		}
		UriComponentsBuilder path = UriComponentsBuilder.fromPath("/cases");
		request.kept().forEach(path::queryParam);
		return path.queryParam("after", page.next()).encode().toUriString();
	}

	/**
	 * The parameters of a list of cases; what cannot be understood narrows nothing.
	 *
	 * @param typed the parameters as they came
	 */
	record CaseListRequest(Map<String, String> typed) {

		private static final int SIZE = 25;

		CaseFilter filter() {
			return new CaseFilter(text("ref"), text("ward"), one(CaseStatus.class, "status"),
					one(RiskBand.class, "band"), one(CaseCategory.class, "category"), text("lead"),
					"true".equals(this.typed.get("overdue")));
		}

		CaseFilter.After after() {
			return CaseFilter.After.parse(this.typed.get("after"));
		}

		int size() {
			String size = this.typed.getOrDefault("size", "");
			return size.matches("[1-9]\\d{0,2}") ? Integer.parseInt(size) : SIZE;
		}

		/** The parameters that narrow the list, for the link to its next page. */
		Map<String, String> kept() {
			Map<String, String> kept = new LinkedHashMap<>();
			for (String name : new String[] { "ref", "ward", "status", "band", "category", "lead", "overdue" }) {
				if (text(name) != null) {
					kept.put(name, text(name));
				}
			}
			return kept;
		}

		private String text(String name) {
			String value = this.typed.get(name);
			return (value == null || value.isBlank()) ? null : value.strip();
		}

		private <E extends Enum<E>> E one(Class<E> type, String name) {
			String wanted = String.valueOf(text(name)).toUpperCase(Locale.ROOT).replace('-', '_');
			return Arrays.stream(type.getEnumConstants())
				.filter((value) -> value.name().equals(wanted))
				.findFirst()
				.orElse(null);
		}

	}

}

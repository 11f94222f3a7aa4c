package org.partnershipactions.cases.web;

import java.util.Map;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.access.CaseAccessAsking;
import org.partnershipactions.cases.reading.CaseLists;
import org.partnershipactions.cases.reading.CasePage;
import org.partnershipactions.cases.reading.CaseSearch;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of cases. */
@Controller
class CaseListController {

	private final CaseSearch search;

	private final CaseLists lists;

	private final CaseWords words;

	private final CaseAccessAsking asking;

	CaseListController(CaseSearch search, CaseLists lists, CaseWords words, CaseAccessAsking asking) {
		this.search = search;
		this.lists = lists;
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
			.addObject("wards", this.lists.wards())
			.addObject("agencies", this.lists.agencies())
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

}

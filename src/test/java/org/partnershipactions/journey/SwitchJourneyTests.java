package org.partnershipactions.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manager of two partnerships has a page of one open while they switch to the other:
 * what they then send from it is done in neither, and is shown to them as they typed it.
 */
@WholeApplication
@Scene(value = "switch", at = "2026-06-01T09:00")
class SwitchJourneyTests {

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void theManagerIsOneInTwoPartnerships() {
		this.sql.update("insert into partnership (code, name, version) values ('weald', 'Weald Partnership', 0)");
		this.sql.update("insert into agency_partnership (agency, partnership) values ('police', 'weald')");
		this.sql.update("insert into membership (id, person, partnership, role, begins, version)"
				+ " values ('manager of weald', 'manager', 'weald', 'MANAGER', '2000-01-01', 0)");
	}

	@Test
	void whatWasOpenedBeforeASwitchIsNotDoneInTheOtherPartnership() {
		Visitor before = this.application.visitor(this.chrome, this.chrome.desktop()).signIn("manager");
		before.open("/plan/2033-34/actions/new").type("ref", "1.1").type("title", "Count the cars");
		Page second = before.page().context().newPage();
		Visitor after = this.application.visitor(this.chrome, second).open("/");
		after.page().locator(".app-header__select").selectOption("weald");
		after.press("Switch").reads("You now work in Weald Partnership.");
		before.press("Add the action");
		before.finds("title", "Count the cars");
		assertThat(this.sql.queryForObject("select count(*) from priority_action where title = 'Count the cars'",
				Integer.class))
			.isZero();
		assertThat(before.page().locator(".app-header__select").inputValue()).isEqualTo("weald");
	}

}

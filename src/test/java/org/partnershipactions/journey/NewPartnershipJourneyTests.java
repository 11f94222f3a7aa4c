package org.partnershipactions.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.options.SelectOption;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A district that nobody here has heard of sets itself up on an empty database: from its
 * name to an action whose delivery plan the right lead approved, and a second partnership
 * beside it, all of it by pages.
 */
@WholeApplication
@EmptyInstallation
@Scene(value = "new-partnership", at = "2027-04-05T09:00")
class NewPartnershipJourneyTests {

	private static final String PASSWORD = "cold kettle violin moss";

	/** What nobody may find who does not have the sample. */
	private static final String SAMPLE = "Sevenoaks";

	private static final String AGENCIES = """
			code,name,kind,aliases,member
			weald-police,Weald Police,police,Police; WP,yes
			weald-council,Weald Borough Council,council,WBC,yes
			weald-fire,Weald Fire Service,fire,,yes
			""";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@TempDir
	Path folder;

	@Autowired
	private RunningApplication application;

	private final Map<String, Visitor> people = new HashMap<>();

	@Test
	void fromItsNameToAStageThatTheRightLeadApproves() {
		JourneyParts journey = new JourneyParts();
		journey.part("First sign-in", this::theFirstAdministratorSignsIn)
			.part("Details and agencies", this::itsAdministratorSaysWhoItIs)
			.part("Task groups and people", this::groupsAndPeopleAreThere)
			.part("Roles", this::eachGetsARole)
			.part("Plan from Word", this::theManagerImportsThePlan)
			.part("Groups and adoption", this::theManagerGivesItToGroupsAndAdopts)
			.part("First stage", this::theFirstStageIsApproved)
			.part("A second partnership", this::theInstallationMakesASecondPartnership)
			.part("Beside the first", this::neitherSeesTheOther);
		assertThat(journey.all()).isLessThan(Duration.ofHours(1));
	}

	private void theFirstAdministratorSignsIn() {
		Visitor stranger = visitor().open("/").readsNothingOf("Sample accounts").looksRight("empty-front");
		assertThat(stranger.visit("/plans")).isEqualTo(200);
		stranger.readsNothingOf(SAMPLE);
		assertThat(stranger.visit("/report")).isEqualTo(200);
		Visitor first = visitor().open("/sign-in").type("username", EmptyInstallation.ADMINISTRATOR);
		first.type("password", EmptyInstallation.PASSWORD).press("Sign in").looksRight("empty-first-sign-in");
		first.type("presentPassword", EmptyInstallation.PASSWORD)
			.type("password", PASSWORD)
			.type("passwordAgain", PASSWORD);
		first.press("Change the password").open("/").reads("Whoever reads cases needs one");
		takesAnApp(first).reads("Set the partnership up").looksRight("empty-home");
		this.people.put("weald.admin", first);
	}

	private void itsAdministratorSaysWhoItIs() {
		Visitor admin = who("weald.admin").reads("Set the partnership up", "Add the agencies", "To do");
		admin.readsNothingOf(SAMPLE).looksRight("home-set-up");
		admin.follow("Say who the partnership is").type("district", "Weald");
		admin.type("address", "1 Oast Lane, Wealdham").type("postcodes", "TN90, TN91");
		admin.type("contact", "safety@weald.example").type("privacyNotice", "https://weald.example/privacy");
		admin.press("Save").open("/").reads("Done");
		admin.page().getByText("Import from a file: Add the agencies").click();
		admin.attach("file", write("agencies.csv", AGENCIES));
		admin.press("See what would come of it").reads("The list holds 3 rows: 3 new or changed");
		admin.looksRight("import-agencies-report").press("Import").reads("Weald Fire Service");
		admin.readsNothingOf("Kent Police");
	}

	private void groupsAndPeopleAreThere() {
		Visitor admin = who("weald.admin");
		addGroup(admin, "streets", "Safer streets task group", "Weald Police", "Weald Borough Council");
		addGroup(admin, "roads", "Safer roads task group", "Weald Fire Service", "Weald Police");
		admin.looksRight("task-groups-added");
		addPerson(admin, "weald.manager", "Marian Hop", Map.of("role", "MANAGER"));
		admin.reads("The role is given", "Manager");
		addPerson(admin, "weald.streets", "Stella Lane", Map.of("role", "LEAD", "group", "streets"));
		admin.reads("Lead waits for the manager's consent").looksRight("lead-waits");
		addPerson(admin, "weald.roads", "Rudi Chase", Map.of("role", "LEAD", "group", "roads"));
		addPerson(admin, "weald.constable", "Connie Beat", Map.of("role", "MEMBER", "agency", "weald-police"));
		addPerson(admin, "weald.firefighter", "Finn Hose", Map.of("role", "MEMBER", "agency", "weald-fire"));
	}

	private void eachGetsARole() {
		Visitor manager = who("weald.manager").open("/").looksRight("home-new-manager");
		manager.follow("4 roles wait for your consent").looksRight("roles-waiting");
		List.of("Stella Lane", "Rudi Chase", "Connie Beat", "Finn Hose")
			.forEach((name) -> manager.press("Give the role to " + name).reads(name));
		manager.reads("No role waits for consent");
	}

	private void theManagerImportsThePlan() {
		Path plan = new WordPlan("Weald community safety plan", "Line", "What we will do", "Lead officer body",
				"Working with", "When by", "Paid from")
			.theme("Safer streets",
					"1.1 | Walk the lanes at night | Constabulary | WBC | December 2027 | Existing budgets",
					"1.2 | Light the station path | WBC | Weald Police | by end of 2027/28 | Existing budgets")
			.theme("Safer roads",
					"2.1 | Speed watch in each village | Weald Fire Service | Lane Rangers | Mid-October | N/A")
			.into(this.folder, "plan.docx");
		Visitor manager = who("weald.manager").follow("Plan");
		manager.follow("Import the table of the plan 2027-28").attach("file", plan).press("See what would change");
		manager.looksRight("import-columns");
		List.of("Line=Reference", "What we will do=Action", "Lead officer body=Lead agency",
				"Working with=Other partners", "When by=By when", "Paid from=Funding")
			.forEach((said) -> readAs(manager, said.split("=")[0], said.split("=")[1]));
		manager.press("Look again")
			.reads("“Constabulary” is", "“Lane Rangers” is")
			.looksRight("import-agencies-unknown");
		Visitor admin = who("weald.admin").open("/administration/agencies").press("Add an agency");
		admin.type("code", "rangers").type("name", "Lane Rangers").type("kind", "charity").press("Save");
		admin.reads("Lane Rangers");
		manager.page().getByLabel("“Constabulary” is").selectOption("weald-police");
		manager.press("Look again").reads("2 priorities and 3 actions: 3 new", "Who approves each priority");
		manager.looksRight("import-ready").press("Import these actions").reads("This plan is a draft");
		manager.looksRight("plan-imported");
	}

	private void theManagerGivesItToGroupsAndAdopts() {
		Visitor manager = who("weald.manager").open("/plan").press("Adopt the plan");
		manager.reads("No task group approves the stages of these priorities").looksRight("adopt-no-groups");
		manager.follow("1. Safer streets").select("taskGroup", "streets").press("Save");
		manager.reads("Safer streets task group").looksRight("priority-given");
		manager.open("/plan/2027-28/adopt").follow("2. Safer roads").select("taskGroup", "roads").press("Save");
		manager.open("/plan/2027-28/adopt").reads("Nobody has a role in these agencies", "Weald Borough Council");
		manager.looksRight("adopt-new").press("Adopt the plan").reads("Adopted on 5 April 2027");
	}

	private void theFirstStageIsApproved() {
		Visitor constable = who("weald.constable");
		constable.openTask("Plan the delivery", "1.1").type("approach", "Two walks a week, announced in the villages.");
		constable.select("outputUnit", "patrols").type("outputTarget", "60").press("Submit").reads("is done");
		assertThat(who("weald.roads").open("/work?scope=team").page().content()).doesNotContain("1.1");
		Visitor lead = who("weald.streets").open("/")
			.reads("Approve the delivery plan", "Walk the lanes at night")
			.looksRight("home-new-lead");
		lead.openTask("Approve the delivery plan", "1.1").reads("Two walks a week");
		lead.choose("Approve the delivery plan").press("Submit").reads("is done");
		who("weald.manager").open("/actions/2027-28/1.1").reads("Delivery", "Delivery plan approved");
		who("weald.manager").looksRight("action-new-delivering");
		who("weald.admin").open("/").looksRight("home-set-up-later");
	}

	private void theInstallationMakesASecondPartnership() {
		Visitor host = who("weald.admin").open("/administration").follow("Partnerships");
		host.press("Make a partnership").looksRight("partnership-new");
		host.press("Make the partnership").reads("There is a problem");
		host.type("code", "marsh").type("name", "Marsh Community Safety Partnership");
		host.type("username", "marsh.admin").type("person", "Morgan Reed").press("Make the partnership");
		host.reads("No mail goes to this person", "marsh.admin").looksRight("partnership-made");
		firstSignIn("marsh.admin", code(host));
		host.follow("Partnerships").reads("Marsh Community Safety Partnership", "Has its administrator");
		Visitor admin = who("marsh.admin").reads("Set the partnership up", "Add the agencies", "To do");
		admin.readsNothingOf("Connect the mail server").readsNothingOf("Weald").looksRight("home-second-set-up");
		admin.open("/administration/agencies").press("Add an agency").type("code", "marsh-police");
		admin.type("name", "Marsh Police").type("kind", "police").press("Save").reads("Marsh Police");
	}

	private void neitherSeesTheOther() {
		for (String address : List.of("/directory", "/plan", "/work?scope=all", "/progress", "/agencies")) {
			who("weald.manager").open(address).readsNothingOf(SAMPLE).readsNothingOf("Marsh");
			who("marsh.admin").open(address).readsNothingOf("Walk the lanes").readsNothingOf("Weald Fire");
		}
		who("weald.manager").open("/directory").reads("Weald Fire Service");
		assertThat(who("marsh.admin").visit("/actions/2027-28/1.1")).isEqualTo(404);
		assertThat(who("marsh.admin").visit("/directory/agencies/weald-police")).isEqualTo(404);
		assertThat(who("weald.manager").visit("/directory/agencies/marsh-police")).isEqualTo(404);
	}

	private static void addGroup(Visitor admin, String code, String name, String... members) {
		admin.open("/administration/task-groups").press("Add a task group").type("code", code).type("name", name);
		List.of(members).forEach(admin::choose);
		admin.press("Save").reads(name);
	}

	/**
	 * Adds somebody without a mail address, hands them the sheet, and gives them a role.
	 */
	private void addPerson(Visitor admin, String username, String name, Map<String, String> role) {
		admin.open("/administration/people").press("Add a person").type("username", username).type("name", name);
		admin.press("Add the person").reads("No mail goes to this person");
		String code = code(admin);
		admin.follow("Person");
		role.forEach(admin::select);
		admin.press("Give the role");
		firstSignIn(username, code);
	}

	private static void readAs(Visitor manager, String heading, String column) {
		manager.page()
			.getByLabel(Pattern.compile("[A-F]: " + heading))
			.selectOption(new SelectOption().setLabel(column));
	}

	/** The code on the sheet that is shown once. */
	private static String code(Visitor admin) {
		return admin.page().locator("dd strong").textContent();
	}

	private void firstSignIn(String username, String code) {
		Visitor person = visitor().open("/sign-in").follow("Set a password with a code").type("passwordCode", code);
		person.type("password", PASSWORD).type("passwordAgain", PASSWORD).press("Set the password");
		person.type("username", username).type("password", PASSWORD).press("Sign in");
		person.page().locator(".app-header__name").waitFor();
		this.people.put(username, takesAnApp(person));
	}

	/** Adds an authenticator app, as each who reads cases has to in service. */
	private static Visitor takesAnApp(Visitor person) {
		String link = person.open("/account/codes").page().locator("a[href^=otpauth]").getAttribute("href");
		String secret = UriComponentsBuilder.fromUriString(link).build().getQueryParams().getFirst("secret");
		try {
			String code = new DefaultCodeGenerator().generate(secret, Instant.now().getEpochSecond() / 30);
			person.type("code", code).press("Use this app").page().locator("code").first().waitFor();
			return person.open("/");
		}
		catch (CodeGenerationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Visitor who(String username) {
		return this.people.get(username);
	}

	private Path write(String name, String text) {
		try {
			return Files.writeString(this.folder.resolve(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Visitor visitor() {
		return this.application.visitor(this.chrome, this.chrome.desktop());
	}

}

-- Made from the migrations up to 0009.
CREATE TABLE counterclaim_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT counterclaim_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE captures (
	number INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	address TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	length INTEGER NOT NULL, 
	captured DATETIME NOT NULL, 
	file TEXT NOT NULL, 
	"offset" INTEGER NOT NULL, 
	stored INTEGER NOT NULL, 
	known DATETIME NOT NULL, 
	record TEXT NOT NULL, beside INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_captures PRIMARY KEY (number), 
	CONSTRAINT uq_captures_digest_address UNIQUE (digest, address)
);

CREATE INDEX ix_captures_address ON captures (address);

CREATE INDEX ix_captures_file_offset ON captures (file, "offset");

CREATE TABLE custody (
	number INTEGER NOT NULL, 
	previous TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	at TEXT NOT NULL, 
	operator TEXT, 
	made_by TEXT NOT NULL, 
	action TEXT NOT NULL, 
	about TEXT NOT NULL, 
	object TEXT NOT NULL, 
	CONSTRAINT pk_custody PRIMARY KEY (number)
);

CREATE INDEX ix_custody_about ON custody (about);

CREATE TABLE reports (
	number INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	address TEXT, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	outlet TEXT, 
	language TEXT, 
	published DATETIME, 
	dated DATETIME NOT NULL, 
	capture TEXT NOT NULL, 
	unread BOOLEAN NOT NULL, 
	made_by TEXT NOT NULL, 
	revises TEXT, 
	known DATETIME NOT NULL, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_reports PRIMARY KEY (number), 
	CONSTRAINT uq_reports_digest UNIQUE (digest)
);

CREATE INDEX ix_reports_address ON reports (address);

CREATE INDEX ix_reports_capture ON reports (capture);

CREATE INDEX ix_reports_dated ON reports (dated);

CREATE INDEX ix_reports_revises ON reports (revises);

CREATE TABLE failures (
	number INTEGER NOT NULL, 
	input TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	known DATETIME NOT NULL, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_failures PRIMARY KEY (number)
);

CREATE INDEX ix_failures_input ON failures (input);

CREATE TABLE readings (
	number INTEGER NOT NULL, 
	report INTEGER NOT NULL, 
	made_by TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_readings PRIMARY KEY (number), 
	CONSTRAINT fk_readings_report FOREIGN KEY(report) REFERENCES reports (number)
);

CREATE INDEX ix_readings_report_closed ON readings (report, closed);

CREATE TABLE claims (
	number INTEGER NOT NULL, 
	reading INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	stance TEXT NOT NULL, 
	holds BOOLEAN NOT NULL, 
	speaker TEXT, 
	party TEXT, 
	inside TEXT, 
	event TEXT, 
	confidence FLOAT NOT NULL, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (number), 
	CONSTRAINT fk_claims_reading FOREIGN KEY(reading) REFERENCES readings (number), 
	CONSTRAINT uq_claims_reading_id UNIQUE (reading, id)
);

CREATE INDEX ix_claims_id ON claims (id);

CREATE INDEX ix_claims_party ON claims (party);

CREATE INDEX ix_claims_speaker ON claims (speaker);

CREATE TABLE speakers (
	number INTEGER NOT NULL, 
	reading INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	party TEXT, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_speakers PRIMARY KEY (number), 
	CONSTRAINT fk_speakers_reading FOREIGN KEY(reading) REFERENCES readings (number)
);

CREATE INDEX ix_speakers_id ON speakers (id);

CREATE INDEX ix_speakers_reading ON speakers (reading);

CREATE TABLE figures (
	number INTEGER NOT NULL, 
	reading INTEGER NOT NULL, 
	position INTEGER, 
	claim TEXT, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	low FLOAT, 
	high FLOAT, 
	hedge TEXT, 
	"of" TEXT, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_figures PRIMARY KEY (number), 
	CONSTRAINT fk_figures_reading FOREIGN KEY(reading) REFERENCES readings (number)
);

CREATE INDEX ix_figures_claim ON figures (claim);

CREATE INDEX ix_figures_reading ON figures (reading);

CREATE TABLE moments (
	number INTEGER NOT NULL, 
	reading INTEGER NOT NULL, 
	position INTEGER, 
	claim TEXT, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	value TEXT NOT NULL, 
	earliest DATETIME, 
	latest DATETIME, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_moments PRIMARY KEY (number), 
	CONSTRAINT fk_moments_reading FOREIGN KEY(reading) REFERENCES readings (number)
);

CREATE INDEX ix_moments_claim ON moments (claim);

CREATE INDEX ix_moments_reading ON moments (reading);

CREATE TABLE places (
	number INTEGER NOT NULL, 
	reading INTEGER NOT NULL, 
	position INTEGER, 
	claim TEXT, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	name TEXT, 
	country TEXT, 
	latitude FLOAT, 
	longitude FLOAT, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_places PRIMARY KEY (number), 
	CONSTRAINT fk_places_reading FOREIGN KEY(reading) REFERENCES readings (number)
);

CREATE INDEX ix_places_claim ON places (claim);

CREATE INDEX ix_places_reading ON places (reading);

CREATE TABLE evidence (
	number INTEGER NOT NULL, 
	reading INTEGER NOT NULL, 
	position INTEGER, 
	claim TEXT, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_evidence PRIMARY KEY (number), 
	CONSTRAINT fk_evidence_reading FOREIGN KEY(reading) REFERENCES readings (number)
);

CREATE INDEX ix_evidence_claim ON evidence (claim);

CREATE INDEX ix_evidence_reading ON evidence (reading);

CREATE TABLE profiles (
	report INTEGER NOT NULL, 
	dated DATETIME NOT NULL, 
	vector BLOB, 
	names TEXT NOT NULL, 
	fingerprints BLOB NOT NULL, words TEXT, made_by TEXT, home TEXT, 
	CONSTRAINT pk_profiles PRIMARY KEY (report), 
	CONSTRAINT fk_profiles_report FOREIGN KEY(report) REFERENCES reports (number)
);

CREATE INDEX ix_profiles_dated ON profiles (dated);

CREATE TABLE fingerprints (
	fingerprint BIGINT NOT NULL, 
	report INTEGER NOT NULL, 
	CONSTRAINT pk_fingerprints PRIMARY KEY (fingerprint, report), 
	CONSTRAINT fk_fingerprints_report FOREIGN KEY(report) REFERENCES reports (number)
)
 WITHOUT ROWID;

CREATE INDEX ix_fingerprints_report ON fingerprints (report);

CREATE TABLE claim_vectors (
	claim TEXT NOT NULL, 
	vector BLOB NOT NULL, 
	CONSTRAINT pk_claim_vectors PRIMARY KEY (claim)
);

CREATE TABLE stories (
	number INTEGER NOT NULL, 
	story TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	first DATETIME, 
	last DATETIME, 
	replaced_by TEXT, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_stories PRIMARY KEY (number)
);

CREATE INDEX ix_stories_replaced_by_closed ON stories (replaced_by, closed);

CREATE INDEX ix_stories_story_closed ON stories (story, closed);

CREATE TABLE weighings (
	number INTEGER NOT NULL, 
	story TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	digest TEXT NOT NULL, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_weighings PRIMARY KEY (number)
);

CREATE INDEX ix_weighings_story_closed ON weighings (story, closed);

CREATE TABLE story_reports (
	number INTEGER NOT NULL, 
	story TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	CONSTRAINT pk_story_reports PRIMARY KEY (number)
);

CREATE INDEX ix_story_reports_key_closed ON story_reports ("key", closed);

CREATE INDEX ix_story_reports_story_closed ON story_reports (story, closed);

CREATE TABLE origins (
	number INTEGER NOT NULL, 
	story TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_origins PRIMARY KEY (number)
);

CREATE INDEX ix_origins_story_closed ON origins (story, closed);

CREATE TABLE claim_origins (
	number INTEGER NOT NULL, 
	story TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	origin TEXT NOT NULL, 
	CONSTRAINT pk_claim_origins PRIMARY KEY (number)
);

CREATE INDEX ix_claim_origins_key_closed ON claim_origins ("key", closed);

CREATE INDEX ix_claim_origins_story_closed ON claim_origins (story, closed);

CREATE TABLE agreements (
	number INTEGER NOT NULL, 
	story TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_agreements PRIMARY KEY (number)
);

CREATE INDEX ix_agreements_story_closed ON agreements (story, closed);

CREATE TABLE pairs (
	number INTEGER NOT NULL, 
	story TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_pairs PRIMARY KEY (number)
);

CREATE INDEX ix_pairs_story_closed ON pairs (story, closed);

CREATE TABLE disputes (
	number INTEGER NOT NULL, 
	story TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	kind TEXT NOT NULL, 
	state TEXT NOT NULL, 
	replaced_by TEXT, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_disputes PRIMARY KEY (number)
);

CREATE INDEX ix_disputes_key_closed ON disputes ("key", closed);

CREATE INDEX ix_disputes_story_closed ON disputes (story, closed);

CREATE TABLE dispute_claims (
	dispute INTEGER NOT NULL, 
	claim TEXT NOT NULL, 
	side INTEGER, 
	CONSTRAINT pk_dispute_claims PRIMARY KEY (dispute, claim), 
	CONSTRAINT fk_dispute_claims_dispute FOREIGN KEY(dispute) REFERENCES disputes (number)
)
 WITHOUT ROWID;

CREATE INDEX ix_dispute_claims_claim ON dispute_claims (claim);

CREATE TABLE decisions (
	number INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	about TEXT NOT NULL, 
	who TEXT NOT NULL, 
	"when" DATETIME NOT NULL, 
	known DATETIME NOT NULL, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_decisions PRIMARY KEY (number), 
	CONSTRAINT uq_decisions_digest UNIQUE (digest)
);

CREATE INDEX ix_decisions_about ON decisions (about);

CREATE TABLE parties (
	number INTEGER NOT NULL, 
	folded TEXT NOT NULL, 
	name TEXT NOT NULL, 
	party TEXT NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	CONSTRAINT pk_parties PRIMARY KEY (number)
);

CREATE INDEX ix_parties_folded_closed ON parties (folded, closed);

CREATE VIRTUAL TABLE report_words USING fts5(title, text, content='reports', content_rowid='number', tokenize='porter unicode61 remove_diacritics 2');

CREATE TABLE heads (
	number INTEGER NOT NULL, 
	previous TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	at TEXT NOT NULL, 
	operator TEXT, 
	made_by TEXT NOT NULL, 
	last INTEGER NOT NULL, 
	head TEXT NOT NULL, 
	CONSTRAINT pk_heads PRIMARY KEY (number)
);

CREATE TABLE timestamps (
	number INTEGER NOT NULL, 
	seal INTEGER NOT NULL, 
	authority TEXT NOT NULL, 
	response BLOB NOT NULL, 
	certificates TEXT NOT NULL, 
	CONSTRAINT pk_timestamps PRIMARY KEY (number), 
	CONSTRAINT uq_timestamps_seal_authority UNIQUE (seal, authority)
);

CREATE TABLE cases (
	number INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	known DATETIME NOT NULL, 
	CONSTRAINT pk_cases PRIMARY KEY (number), 
	CONSTRAINT uq_cases_name UNIQUE (name)
);

CREATE TABLE case_inputs (
	number INTEGER NOT NULL, 
	"case" TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	CONSTRAINT pk_case_inputs PRIMARY KEY (number)
);

CREATE INDEX ix_case_inputs_case_closed ON case_inputs ("case", closed);

CREATE TABLE case_rules (
	number INTEGER NOT NULL, 
	"case" TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	CONSTRAINT pk_case_rules PRIMARY KEY (number)
);

CREATE INDEX ix_case_rules_case_closed ON case_rules ("case", closed);

CREATE TABLE case_reports (
	number INTEGER NOT NULL, 
	"case" TEXT NOT NULL, 
	report TEXT NOT NULL, 
	known DATETIME NOT NULL, 
	CONSTRAINT pk_case_reports PRIMARY KEY (number), 
	CONSTRAINT uq_case_reports_case_report UNIQUE ("case", report)
);

CREATE TABLE polls (
	number INTEGER NOT NULL, 
	"case" TEXT NOT NULL, 
	input TEXT NOT NULL, 
	polled DATETIME NOT NULL, 
	due DATETIME NOT NULL, 
	pause INTEGER NOT NULL, 
	failing DATETIME, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_polls PRIMARY KEY (number), 
	CONSTRAINT uq_polls_case_input UNIQUE ("case", input)
);

CREATE TABLE alerts (
	number INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	"case" TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	thing TEXT NOT NULL, 
	quiet BOOLEAN NOT NULL, 
	known DATETIME NOT NULL, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_alerts PRIMARY KEY (number), 
	CONSTRAINT uq_alerts_case_id UNIQUE ("case", id)
);

CREATE INDEX ix_alerts_case_thing ON alerts ("case", thing);

CREATE TABLE deliveries (
	number INTEGER NOT NULL, 
	alert INTEGER NOT NULL, 
	channel TEXT NOT NULL, 
	delivered DATETIME NOT NULL, 
	CONSTRAINT pk_deliveries PRIMARY KEY (number), 
	CONSTRAINT uq_deliveries_alert_channel UNIQUE (alert, channel), 
	CONSTRAINT fk_deliveries_alert_alerts FOREIGN KEY(alert) REFERENCES alerts (number)
);

CREATE INDEX ix_speakers_name_id ON speakers (name, id);

CREATE INDEX ix_speakers_party_id ON speakers (party, id);

CREATE INDEX ix_places_name ON places (name);

CREATE INDEX ix_moments_earliest ON moments (earliest);

CREATE INDEX ix_reports_outlet_dated ON reports (outlet, dated);

CREATE INDEX ix_reports_unread_dated ON reports (unread, dated);

CREATE TABLE revisits (
	number INTEGER NOT NULL, 
	capture INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	status TEXT NOT NULL, 
	file TEXT NOT NULL, 
	"offset" INTEGER NOT NULL, 
	stored INTEGER NOT NULL, 
	known DATETIME NOT NULL, 
	CONSTRAINT pk_revisits PRIMARY KEY (number), 
	CONSTRAINT fk_revisits_capture_captures FOREIGN KEY(capture) REFERENCES captures (number)
);

CREATE INDEX ix_revisits_capture ON revisits (capture);

CREATE TABLE redactions (
	number INTEGER NOT NULL, 
	capture TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	known DATETIME NOT NULL, 
	record TEXT NOT NULL, 
	CONSTRAINT pk_redactions PRIMARY KEY (number), 
	CONSTRAINT uq_redactions_capture UNIQUE (capture)
);

CREATE TABLE users (
	number INTEGER NOT NULL, 
	folded TEXT NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	password TEXT NOT NULL, 
	known DATETIME NOT NULL, 
	closed DATETIME, 
	CONSTRAINT pk_users PRIMARY KEY (number)
);

CREATE INDEX ix_users_folded_closed ON users (folded, closed);

CREATE TABLE passes (
	number INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	user INTEGER NOT NULL, 
	until DATETIME, 
	known DATETIME NOT NULL, 
	CONSTRAINT pk_passes PRIMARY KEY (number), 
	CONSTRAINT fk_passes_user_users FOREIGN KEY(user) REFERENCES users (number), 
	CONSTRAINT uq_passes_digest UNIQUE (digest)
);

CREATE INDEX ix_passes_user ON passes (user);

INSERT INTO counterclaim_version (version_num) VALUES ('0009');


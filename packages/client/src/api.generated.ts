// The types of Alur's HTTP API, made from its OpenAPI document by `npm run generate:client`. Never changed by hand.

export interface paths {
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases in which the official's posts have a part, newest first; `search` finds them by number, subject, requester or SOP.
         * @description For: Officials who are signed in.
         */
        get: operations["getCases"];
        put?: never;
        /**
         * Opens a case. The same request sent again opens no second one.
         * @description For: Officials who are signed in.
         */
        post: operations["postCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case: where it is, what the official may do now, and its trail.
         * @description For: Officials who are signed in.
         */
        get: operations["getCasesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of a case's trail, from its opening on.
         * @description For: Officials who are signed in.
         */
        get: operations["getCasesByIdEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does something to a case. The same request sent again counts once; with If-Match it is done to that version only.
         * @description For: Officials who are signed in.
         */
        post: operations["postCasesByIdCommands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the sample office on a server that holds nothing yet, and signs in as its administrator.
         * @description For: Whoever uses the computer on which Alur runs, before anything has been set up.
         */
        post: operations["postDemo"];
        /**
         * Removes the sample office with everything in it; the server holds nothing again.
         * @description For: Everyone, in the sample office only.
         */
        delete: operations["deleteDemo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can be switched to in the sample office.
         * @description For: Everyone, in the sample office only.
         */
        get: operations["getDemoOfficials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Becomes another official of the sample office.
         * @description For: Everyone, in the sample office only.
         */
        post: operations["postDemoSwitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The SOPs that the office is drafting, what was saved last first.
         * @description For: Officials who are signed in.
         */
        get: operations["getDrafts"];
        put?: never;
        /**
         * Saves an SOP to the office as a new draft.
         * @description For: Officials who are signed in.
         */
        post: operations["postDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft as it was saved last.
         * @description For: Officials who are signed in.
         */
        get: operations["getDraftsById"];
        put?: never;
        post?: never;
        /**
         * Takes a draft off the list. Its versions stay known.
         * @description For: Officials who are signed in.
         */
        delete: operations["deleteDraftsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who saved a draft and when, the latest version first.
         * @description For: Officials who are signed in.
         */
        get: operations["getDraftsByIdVersions"];
        put?: never;
        /**
         * Saves a draft again, as the version after the one that it rests on. Refused where somebody else was first.
         * @description For: Officials who are signed in.
         */
        post: operations["postDraftsByIdVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a draft said in one of its versions.
         * @description For: Officials who are signed in.
         */
        get: operations["getDraftsByIdVersionsByVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receives a file (application/octet-stream, at most 25 MB) for a case. The command AttachFile says what it is for; what nobody attaches is removed after a day.
         * @description For: Officials who are signed in.
         */
        post: operations["postCasesByIdUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/documents/{documentId}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document of a case in one of its versions, for those who may see the case.
         * @description For: Officials who are signed in.
         */
        get: operations["getCasesByIdDocumentsByDocumentIdByVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the server and its database answer.
         * @description For: Everyone, without signing in.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What runs here: nothing yet, an office, or the sample office; and whether who asks is signed in.
         * @description For: Everyone, without signing in.
         */
        get: operations["getInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases that move on, as they do, of those that the official may see. Resumes behind Last-Event-ID or `after`.
         * @description For: Officials who are signed in.
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The official who is signed in, with the posts held today.
         * @description For: Officials who are signed in.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{id}/migration/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What would become of running cases that go on by a later version of their SOP, and which cannot. Changes nothing.
         * @description For: The office's administrators.
         */
        post: operations["postProceduresByIdMigrationPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{id}/migration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets running cases go on by a later version of their SOP: those that can. Answers which did, and why others did not.
         * @description For: The office's administrators.
         */
        post: operations["postProceduresByIdMigration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agency with its units, posts and officials. E-mail addresses are shown to administrators only.
         * @description For: Officials who are signed in.
         */
        get: operations["getOffice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who acts, acted or will act for which post (Plt., Plh.), in which SOPs and by which letter, the latest first.
         * @description For: Officials who are signed in.
         */
        get: operations["getOfficeAppointments"];
        put?: never;
        /**
         * Lets an official act for a post from a day until a day, in all SOPs or in some.
         * @description For: The office's administrators.
         */
        post: operations["postOfficeAppointments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/appointments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends an appointment before its last day, or lets one that lies ahead never begin. It stays on record.
         * @description For: The office's administrators.
         */
        post: operations["postOfficeAppointmentsByIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the office works: its week, dated hours, holidays and own hours of units, with who changed it last.
         * @description For: Officials who are signed in.
         */
        get: operations["getOfficeCalendar"];
        put?: never;
        /**
         * Writes a new version of the calendar. Open work gets new deadlines; every case keeps the old ones in its trail.
         * @description For: The office's administrators.
         */
        post: operations["postOfficeCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/calendar/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a calendar would do to the deadlines of open work. Changes nothing.
         * @description For: The office's administrators.
         */
        post: operations["postOfficeCalendarPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/calendar/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed the calendar when, the latest first.
         * @description For: Officials who are signed in.
         */
        get: operations["getOfficeCalendarVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/calendar/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a pasted list of holidays (CSV, iCalendar or JSON) and names the lines that are wrong. Changes nothing.
         * @description For: The office's administrators.
         */
        post: operations["postOfficeCalendarHolidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The office's units.
         * @description For: Officials who are signed in.
         */
        get: operations["getOfficeUnits"];
        put?: never;
        /**
         * Adds a unit.
         * @description For: The office's administrators.
         */
        post: operations["postOfficeUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a unit's name or aliases.
         * @description For: The office's administrators.
         */
        patch: operations["patchOfficeUnitsById"];
        trace?: never;
    };
    "/api/office/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The office's posts, with who holds them today.
         * @description For: Officials who are signed in.
         */
        get: operations["getOfficePosts"];
        put?: never;
        /**
         * Adds a post.
         * @description For: The office's administrators.
         */
        post: operations["postOfficePosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a post's name, aliases or unit.
         * @description For: The office's administrators.
         */
        patch: operations["patchOfficePostsById"];
        trace?: never;
    };
    "/api/office/posts/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much open work waits at each post, also at those that nobody holds.
         * @description For: The office's administrators.
         */
        get: operations["getOfficePostsWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/posts/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives all open work of a post to another one that somebody holds, each item with an entry in its trail.
         * @description For: The office's administrators.
         */
        post: operations["postOfficePostsByIdHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/posts/{id}/dissolution/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What hangs on a post: SOPs in force, open work, its holders and the posts below it.
         * @description For: The office's administrators.
         */
        get: operations["getOfficePostsByIdDissolutionPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/posts/{id}/dissolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dissolves a post on a day. Where something hangs on it, a successor takes over SOPs, open work and posts below.
         * @description For: The office's administrators.
         */
        post: operations["postOfficePostsByIdDissolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/renames/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a list of old and new names would do to posts, units, SOPs and open work. Changes nothing.
         * @description For: The office's administrators.
         */
        post: operations["postOfficeRenamesPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/renames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the names of posts and units together: all or none. Old names stay as other names.
         * @description For: The office's administrators.
         */
        post: operations["postOfficeRenames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts that were dissolved and names that were changed together, with basis and administrator, the latest first.
         * @description For: Officials who are signed in.
         */
        get: operations["getOfficeChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The office's officials, with the posts they hold today.
         * @description For: Officials who are signed in.
         */
        get: operations["getOfficeOfficials"];
        put?: never;
        /**
         * Adds an official, who signs in with this e-mail address and first password.
         * @description For: The office's administrators.
         */
        post: operations["postOfficeOfficials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/officials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an official: name, posts, whether active, whether administrator.
         * @description For: The office's administrators.
         */
        patch: operations["patchOfficeOfficialsById"];
        trace?: never;
    };
    "/api/procedures/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The schedules by which cases of an SOP are opened, and whether it is open to the public.
         * @description For: Officials who are signed in.
         */
        get: operations["getProceduresByIdOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{id}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets Alur open a case of an SOP once in every period, on a working day of it.
         * @description For: The office's administrators.
         */
        post: operations["postProceduresByIdSchedules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends a schedule. The cases that it has opened go on.
         * @description For: The office's administrators.
         */
        delete: operations["deleteSchedulesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{id}/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens an SOP to the public: anybody may ask for it without an account, and this post receives what they ask. Without a post it is closed.
         * @description For: The office's administrators.
         */
        post: operations["postProceduresByIdPublic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register: the SOPs in force, those to come and those that were superseded, latest first.
         * @description For: Officials who are signed in.
         */
        get: operations["getProcedures"];
        put?: never;
        /**
         * Puts an SOP into force with its binding. What keeps it from running is answered one by one.
         * @description For: The office's administrators.
         */
        post: operations["postProcedures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/sops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The SOPs in force with their tables, in the register's order, so many at a time: to be checked together.
         * @description For: Officials who are signed in.
         */
        get: operations["getProceduresSops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An SOP in force, with its binding.
         * @description For: Officials who are signed in.
         */
        get: operations["getProceduresById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The SOPs that are open to the public.
         * @description For: Everyone, without signing in: at what the office has opened to the public.
         */
        get: operations["getPublicServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them, with what it asks for.
         * @description For: Everyone, without signing in: at what the office has opened to the public.
         */
        get: operations["getPublicServicesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/services/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a service without an account, and answers the code by which it is followed. The same commandId sent again asks once.
         * @description For: Everyone, without signing in: at what the office has opened to the public.
         */
        post: operations["postPublicServicesByIdRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How a request stands, for whoever has its code. The code is no part of the address, so that none is written down on the way.
         * @description For: Everyone, without signing in: at what the office has opened to the public.
         */
        post: operations["postPublicStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The SOP as a PDF on the official form. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The SOP on the official form as a Word document, its flow in shapes. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishDocx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The SOP on the official form as an Excel workbook, its flow in shapes. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishXlsx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The SOP as its pages in SVG; several come in one zip file. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishSvg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The SOP as pictures of its pages in PNG; several come in one zip file. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishPng"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/bpmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The SOP as a BPMN 2.0 diagram. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishBpmn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The SOP as an alur/sop@1 document in YAML. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishYaml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The SOP as Markdown. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishMd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Many SOPs as one book with a table of contents, as PDF or as a Word document. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The lembar reviu of an SOP as PDF or as a Word document. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publish/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a newer version of an SOP changes, as PDF, as a Word document or as Markdown. Nothing of it is kept.
         * @description For: Everyone, without signing in.
         */
        post: operations["postPublishComparison"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The first run: makes the agency and its administrator, who then signs in.
         * @description For: Whoever uses the computer on which Alur runs, before anything has been set up.
         */
        post: operations["postSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trail of a case as a file that `alur verify` proves without Alur's database.
         * @description For: Officials who are signed in.
         */
        get: operations["getCasesByIdTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trail of a case as a PDF for reading and filing. Personal numbers in it are masked.
         * @description For: Officials who are signed in.
         */
        get: operations["getCasesByIdRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the official or is in their hands, soonest deadline first.
         * @description For: Officials who are signed in.
         */
        get: operations["getWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist/below": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Overdue work of the posts below the official's own, the longest overdue first.
         * @description For: Officials who are signed in.
         */
        get: operations["getWorklistBelow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a session. */
        post: operations["postAuthSignInEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session, at every server. */
        post: operations["postAuthSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password, and ends every other session of the account. */
        post: operations["postAuthChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Agency: {
            /** Format: uuid */
            id: string;
            name: string;
            calendar: components["schemas"]["WorkingCalendar"];
        };
        Appointment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            officialId: string;
            /** Format: uuid */
            postId: string;
            /** @enum {string} */
            form: "plt" | "plh";
            basis: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            procedureIds: string[] | null;
            /** @enum {string} */
            state: "ahead" | "in-force" | "over";
            appointedBy: string;
            /** Format: date-time */
            appointedAt: string;
            ended: {
                /** Format: date-time */
                at: string;
                by: string;
            } | null;
        };
        AvailableAction: {
            /** @enum {string} */
            type: "ClaimWorkItem" | "ReleaseWorkItem" | "CompleteWorkItem" | "DecideWorkItem" | "SendBack" | "RecallWorkItem" | "ForwardWorkItem" | "DelegateWorkItem" | "AnswerDelegation" | "ReassignWorkItem" | "AddPerformer" | "RemovePerformer" | "OpenChildCase" | "HoldCase" | "ResumeCase" | "CancelCase" | "ReopenCase" | "AddComment" | "AttachFile";
            workItemId: string | null;
            outcomes: string[];
            targets: string[];
        };
        CalendarChange: {
            version: number;
            calendar: components["schemas"]["WorkingCalendarInput"];
            note: string;
        };
        CalendarEffect: {
            cases: number;
            workItems: number;
            more: boolean;
            examples: {
                /** Format: uuid */
                caseId: string;
                subject: string;
                number: string;
                before: string | null;
                after: string | null;
            }[];
        };
        CalendarTrial: {
            calendar: components["schemas"]["WorkingCalendarInput"];
        };
        CalendarVersion: {
            version: number;
            /** Format: date-time */
            changedAt: string;
            changedByName: string;
            note: string;
            applied: boolean;
        };
        CalendarView: {
            version: number;
            calendar: components["schemas"]["WorkingCalendar"];
            /** Format: date-time */
            changedAt: string;
            changedByName: string;
            note: string;
            applied: boolean;
        };
        CaseCommand: {
            /** @constant */
            type: "ClaimWorkItem";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
        } | {
            /** @constant */
            type: "ReleaseWorkItem";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
        } | {
            /** @constant */
            type: "CompleteWorkItem";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
            requirementsMet: string[];
            note: string;
        } | {
            /** @constant */
            type: "DecideWorkItem";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
            outcome: string;
            requirementsMet: string[];
            note: string;
        } | {
            /** @constant */
            type: "SendBack";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
            toStepId: string;
            reason: string;
            /** @default [] */
            wanting?: {
                requirement: string;
                reason: string;
            }[];
            /** @default false */
            straightBack?: boolean;
        } | {
            /** @constant */
            type: "RecallWorkItem";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
        } | {
            /** @constant */
            type: "ForwardWorkItem";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
            /** Format: uuid */
            toPostId: string;
            toOfficialId: string | null;
            reason: string;
        } | {
            /** @constant */
            type: "DelegateWorkItem";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
            /** Format: uuid */
            toPostId: string;
            toOfficialId: string | null;
            reason: string;
        } | {
            /** @constant */
            type: "AnswerDelegation";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
            answer: string;
        } | {
            /** @constant */
            type: "ReassignWorkItem";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
            /** Format: uuid */
            toPostId: string;
            toOfficialId: string | null;
            reason: string;
        } | {
            /** @constant */
            type: "AddPerformer";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
            /** Format: uuid */
            toPostId: string;
            toOfficialId: string | null;
            reason: string;
        } | {
            /** @constant */
            type: "RemovePerformer";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
            reason: string;
        } | {
            /** @constant */
            type: "OpenChildCase";
            /** Format: uuid */
            commandId?: string;
            workItemId: string;
            /** Format: uuid */
            procedureId: string;
        } | {
            /** @constant */
            type: "HoldCase";
            /** Format: uuid */
            commandId?: string;
            reason: string;
        } | {
            /** @constant */
            type: "ResumeCase";
            /** Format: uuid */
            commandId?: string;
        } | {
            /** @constant */
            type: "CancelCase";
            /** Format: uuid */
            commandId?: string;
            reason: string;
        } | {
            /** @constant */
            type: "ReopenCase";
            /** Format: uuid */
            commandId?: string;
            toStepId: string;
            reason: string;
        } | {
            /** @constant */
            type: "AddComment";
            /** Format: uuid */
            commandId?: string;
            text: string;
        } | {
            /** @constant */
            type: "AttachFile";
            /** Format: uuid */
            commandId?: string;
            /** Format: uuid */
            uploadId: string;
            name: string;
            /** @default null */
            replaces?: string | null;
            /** @default null */
            place?: {
                stepId: string;
                /** @enum {string} */
                kind: "requirement" | "output";
                name: string;
            } | null;
        };
        CaseSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            procedureId: string;
            procedureTitle: string;
            subject: string;
            number: string;
            requesterName: string;
            /** @enum {string} */
            status: "open" | "held" | "ended" | "cancelled";
            /** Format: date-time */
            openedAt: string;
            endedAt: string | null;
            waiting: {
                stepNumber: string;
                activity: string;
                audience: string;
            }[];
        };
        CaseView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            procedureId: string;
            procedureTitle: string;
            subject: string;
            number: string;
            requesterName: string;
            /** @enum {string} */
            status: "open" | "held" | "ended" | "cancelled";
            /** Format: date-time */
            openedAt: string;
            endedAt: string | null;
            waiting: {
                stepNumber: string;
                activity: string;
                audience: string;
            }[];
            origin: {
                /** @enum {string} */
                kind: "official" | "public-form" | "schedule" | "case";
                date: string | null;
            };
            due: {
                /** Format: date-time */
                dueAt: string;
                /** Format: date-time */
                warnAt: string;
            } | null;
            version: number;
            stopped: {
                /** Format: date-time */
                at: string;
                officialName: string;
                reason: string;
            } | null;
            sop: components["schemas"]["Sop"];
            formerSteps: {
                id: string;
                number: string;
                activity: string;
            }[];
            workItems: components["schemas"]["WorkItemView"][];
            children: components["schemas"]["ChildCase"][];
            parentId: string | null;
            available: components["schemas"]["AvailableAction"][];
            documents: components["schemas"]["DocumentView"][];
            trail: components["schemas"]["TrailEntry"][];
            stepTimes: components["schemas"]["StepTime"][];
        };
        ChildCase: {
            /** Format: uuid */
            caseId: string;
            workItemId: string;
            procedureTitle: string;
            /** @enum {string} */
            status: "running" | "ended" | "cancelled";
            result: string;
            visible: boolean;
        };
        DatedHours: {
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            week: components["schemas"]["WorkingWeek"];
            source: string;
        };
        DatedHoursInput: {
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            week: components["schemas"]["WorkingWeekInput"];
            source: string;
        };
        DemoOfficial: {
            /** Format: uuid */
            id: string;
            name: string;
            posts: string[];
            administrator: boolean;
        };
        DemoSwitch: {
            /** Format: uuid */
            officialId: string;
        };
        DemoSwitchInput: {
            /** Format: uuid */
            officialId: string;
        };
        Derivation: {
            task: string;
            officeFunction: string;
            subFunction: string;
            output: string;
            aspect: string;
            /** @enum {string} */
            kind?: "routine" | "service" | "assignment";
            firstStep: string;
            mainStep: string;
            lastStep: string;
        };
        DerivationInput: {
            task: string;
            officeFunction: string;
            subFunction: string;
            output: string;
            aspect: string;
            /** @enum {string} */
            kind?: "routine" | "service" | "assignment";
            firstStep: string;
            mainStep: string;
            lastStep: string;
        };
        DissolutionEffect: {
            procedures: {
                /** Format: uuid */
                id: string;
                title: string;
                number: string;
                performers: string[];
            }[];
            waiting: number;
            holders: string[];
            subordinates: string[];
        };
        Dissolution: {
            /** Format: date-time */
            at?: string;
            successorId: string | null;
            basis: string;
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            place: {
                stepId: string;
                /** @enum {string} */
                kind: "requirement" | "output";
                name: string;
            } | null;
            versions: {
                version: number;
                name: string;
                mediaType: string;
                sizeBytes: number;
                sha256: string;
                /** Format: date-time */
                at: string;
                officialName: string;
            }[];
        };
        Draft: {
            /** Format: uuid */
            id: string;
            title: string;
            number: string;
            steps: number;
            version: number;
            savedByName: string;
            /** Format: date-time */
            savedAt: string;
            mayDiscard: boolean;
            sop: components["schemas"]["Sop"];
        };
        DraftSave: {
            /** Format: uuid */
            commandId?: string;
            basedOn: number;
            sop: components["schemas"]["SopInput"];
        };
        DraftSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            number: string;
            steps: number;
            version: number;
            savedByName: string;
            /** Format: date-time */
            savedAt: string;
            mayDiscard: boolean;
        };
        DraftVersion: {
            version: number;
            savedByName: string;
            /** Format: date-time */
            savedAt: string;
            changedPlaces: number;
        };
        Duration: {
            text: string;
            /** @enum {string} */
            kind: "fixed" | "range" | "per-item" | "frequency" | "relative-date" | "varies" | "missing" | "unreadable";
            amount?: number;
            most?: number;
            /** @enum {string} */
            unit?: "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
        };
        DurationInput: {
            text: string;
            /** @enum {string} */
            kind: "fixed" | "range" | "per-item" | "frequency" | "relative-date" | "varies" | "missing" | "unreadable";
            amount?: number;
            most?: number;
            /** @enum {string} */
            unit?: "second" | "minute" | "hour" | "day" | "week" | "month" | "year";
        };
        Evidence: {
            /** @enum {string} */
            source: "cell" | "symbol" | "sentence" | "handover" | "worksheet" | "scan" | "inferred" | "person";
            /** @enum {string} */
            confidence: "sure" | "likely" | "guess";
            at?: components["schemas"]["Place"];
            words?: string;
            alternative?: string;
        };
        EvidenceInput: {
            /** @enum {string} */
            source: "cell" | "symbol" | "sentence" | "handover" | "worksheet" | "scan" | "inferred" | "person";
            /** @enum {string} */
            confidence: "sure" | "likely" | "guess";
            at?: components["schemas"]["PlaceInput"];
            words?: string;
            alternative?: string;
        };
        Flow: {
            from: string;
            to: string;
            /** @enum {string} */
            kind: "forward" | "yes" | "no" | "other";
            label?: string;
            evidence?: components["schemas"]["Evidence"];
        };
        FlowInput: {
            from: string;
            to: string;
            /** @enum {string} */
            kind: "forward" | "yes" | "no" | "other";
            label?: string;
            evidence?: components["schemas"]["EvidenceInput"];
        };
        HandOver: {
            /** Format: uuid */
            toPostId: string;
            reason: string;
        };
        HandedOver: {
            moved: number;
            left: number;
        };
        Health: {
            /** @enum {string} */
            status: "ok" | "failing";
            /** @enum {string} */
            database: "ok" | "unreachable";
            version: string;
        };
        Holiday: {
            /** Format: date */
            date: string;
            name: string;
            /** @enum {string} */
            kind: "national" | "collective-leave" | "regional" | "office";
            source: string;
        };
        HolidayDecree: {
            year: number;
            name: string;
            national: number;
            collectiveLeave: number;
        };
        HolidayDecreeInput: {
            year: number;
            name: string;
            national: number;
            collectiveLeave: number;
        };
        HolidayInput: {
            /** Format: date */
            date: string;
            name: string;
            /** @enum {string} */
            kind: "national" | "collective-leave" | "regional" | "office";
            source: string;
        };
        HolidayList: {
            text: string;
            source: string;
        };
        Identity: {
            title: string;
            number: string;
            agency: string;
            workUnit: string;
            drawnUpOn: string;
            revisedOn: string;
            effectiveFrom: string;
            ratifiedOn: string;
            revision: string;
            ratifiedBy: components["schemas"]["RatifiedBy"];
            legalBasis: string[];
            qualifications: string[];
            relatedSops: string[];
            equipment: string[];
            cautions: string[];
            records: string[];
            purpose: string[];
        };
        IdentityInput: {
            title: string;
            number: string;
            agency: string;
            workUnit: string;
            drawnUpOn: string;
            revisedOn: string;
            effectiveFrom: string;
            ratifiedOn: string;
            revision: string;
            ratifiedBy: components["schemas"]["RatifiedByInput"];
            legalBasis: string[];
            qualifications: string[];
            relatedSops: string[];
            equipment: string[];
            cautions: string[];
            records: string[];
            purpose: string[];
        };
        Instance: {
            /** @enum {string} */
            kind: "empty" | "office" | "demo";
            agencyName: string;
            version: string;
            signedIn: boolean;
        };
        Me: {
            official: components["schemas"]["Official"];
            posts: {
                /** Format: uuid */
                id: string;
                name: string;
                unitId: string | null;
                unitName: string;
            }[];
            acting: {
                /** Format: uuid */
                appointmentId: string;
                /** Format: uuid */
                postId: string;
                postName: string;
                /** @enum {string} */
                form: "plt" | "plh";
                basis: string;
                /** Format: date */
                until: string;
                procedures: string[] | null;
            }[];
            agency: components["schemas"]["Agency"];
            demo: boolean;
        };
        Message: {
            id: string;
            en: string;
        };
        MigrationDone: {
            moved: string[];
            refused: {
                /** Format: uuid */
                caseId: string;
                subject: string;
                number: string;
                reasons: {
                    message: {
                        id: string;
                        en: string;
                    };
                    step: {
                        id: string;
                        number: string;
                        activity: string;
                    } | null;
                }[];
            }[];
        };
        Migration: {
            /** Format: uuid */
            toProcedureId: string;
            steps: {
                [key: string]: string;
            };
            caseIds: string[];
            reason: string;
        };
        MigrationPreview: {
            from: {
                /** Format: uuid */
                id: string;
                title: string;
                version: number;
                steps: {
                    id: string;
                    number: string;
                    activity: string;
                }[];
            };
            to: {
                /** Format: uuid */
                id: string;
                title: string;
                version: number;
                steps: {
                    id: string;
                    number: string;
                    activity: string;
                }[];
            };
            proposal: {
                from: string;
                to: string | null;
                sure: boolean;
            }[];
            possible: {
                /** Format: uuid */
                caseId: string;
                subject: string;
                number: string;
                items: {
                    /** @enum {string} */
                    what: "stays" | "given" | "withdrawn" | "offered" | "finished";
                    step: {
                        id: string;
                        number: string;
                        activity: string;
                    };
                    from: string;
                    to: string;
                    claimedByName: string;
                    dueBefore: string | null;
                    dueAfter: string | null;
                }[];
                passedOver: {
                    id: string;
                    number: string;
                    activity: string;
                }[];
                left: {
                    id: string;
                    number: string;
                    activity: string;
                }[];
            }[];
            refused: {
                /** Format: uuid */
                caseId: string;
                subject: string;
                number: string;
                reasons: {
                    message: {
                        id: string;
                        en: string;
                    };
                    step: {
                        id: string;
                        number: string;
                        activity: string;
                    } | null;
                }[];
            }[];
            more: number;
        };
        MigrationTrial: {
            /** Format: uuid */
            toProcedureId: string;
            steps?: {
                [key: string]: string;
            };
            caseIds?: string[];
        };
        NewAppointment: {
            /** Format: uuid */
            officialId: string;
            /** Format: uuid */
            postId: string;
            /** @enum {string} */
            form: "plt" | "plh";
            basis: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            procedureIds: string[] | null;
        };
        NewCase: {
            /** Format: uuid */
            commandId?: string;
            /** Format: uuid */
            procedureId: string;
            subject: string;
            number: string;
            requesterName: string;
            /** Format: uuid */
            postId: string;
        };
        NewDraft: {
            /** Format: uuid */
            commandId?: string;
            sop: components["schemas"]["SopInput"];
        };
        NewOfficial: {
            name: string;
            /** Format: email */
            email: string;
            password: string;
            postIds: string[];
        };
        NewPost: {
            name: string;
            aliases: string[];
            unitId: string | null;
            superiorId?: string | null;
        };
        NewProcedure: {
            /** Format: uuid */
            commandId?: string;
            sop: components["schemas"]["SopInput"];
            binding: {
                [key: string]: {
                    /** @constant */
                    kind: "post";
                    /** Format: uuid */
                    postId: string;
                } | {
                    /** @constant */
                    kind: "unit";
                    /** Format: uuid */
                    unitId: string;
                } | {
                    /** @constant */
                    kind: "requester";
                } | {
                    /** @constant */
                    kind: "external";
                    /** Format: uuid */
                    postId: string;
                };
            };
            /** Format: uuid */
            supersedes?: string;
            /** Format: date-time */
            effectiveFrom?: string;
        };
        NewRequest: {
            /** Format: uuid */
            commandId: string;
            name: string;
            subject: string;
            brought: string[];
            note: string;
        };
        NewSchedule: {
            /** Format: uuid */
            commandId?: string;
            /** @enum {string} */
            period: "working-day" | "week" | "month" | "quarter" | "semester" | "year";
            workingDay: number;
            /** Format: uuid */
            postId: string;
            subject: string;
        };
        NewWorkUnit: {
            name: string;
            aliases: string[];
        };
        Nothing: {
            [key: string]: unknown;
        };
        NothingInput: {
            [key: string]: unknown;
        };
        Office: {
            agency: components["schemas"]["Agency"];
            units: components["schemas"]["WorkUnit"][];
            posts: components["schemas"]["Post"][];
            officials: components["schemas"]["Official"][];
        };
        OfficeChange: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "post-dissolved" | "renamed";
            basis: string;
            names: {
                from: string;
                to: string;
            }[];
            byName: string;
            /** Format: date-time */
            at: string;
        };
        Official: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            administrator: boolean;
            active: boolean;
            postIds: string[];
        };
        OfficialChange: {
            name?: string;
            postIds?: string[];
            active?: boolean;
            administrator?: boolean;
        };
        Openings: {
            schedules: components["schemas"]["Schedule"][];
            proposal: {
                /** @enum {string} */
                period: "working-day" | "week" | "month" | "quarter" | "semester" | "year";
                text: string;
            } | null;
            publicPostId: string | null;
            postIds: string[];
        };
        OwnHours: {
            name: string;
            unitIds: string[];
            postIds: string[];
            utcOffsetMinutes: number;
            week: components["schemas"]["WorkingWeek"];
            datedHours: components["schemas"]["DatedHours"][];
            worksOn: ("national" | "collective-leave" | "regional" | "office")[];
        };
        OwnHoursInput: {
            name: string;
            unitIds: string[];
            postIds: string[];
            utcOffsetMinutes: number;
            week: components["schemas"]["WorkingWeekInput"];
            datedHours: components["schemas"]["DatedHoursInput"][];
            worksOn: ("national" | "collective-leave" | "regional" | "office")[];
        };
        PasswordChange: {
            currentPassword: string;
            newPassword: string;
        };
        Performer: {
            id: string;
            name: string;
            aliases: string[];
            /** @enum {string} */
            kind: "post" | "unit" | "group" | "requester" | "external" | "system";
            column: boolean;
        };
        PerformerInput: {
            id: string;
            name: string;
            aliases: string[];
            /** @enum {string} */
            kind: "post" | "unit" | "group" | "requester" | "external" | "system";
            column: boolean;
        };
        Place: {
            document?: string;
            page?: number;
            line?: number;
            lastLine?: number;
            row?: number;
            column?: number;
        };
        PlaceInput: {
            document?: string;
            page?: number;
            line?: number;
            lastLine?: number;
            row?: number;
            column?: number;
        };
        Post: {
            /** Format: uuid */
            id: string;
            name: string;
            aliases: string[];
            unitId: string | null;
            superiorId: string | null;
            holderIds: string[];
            dissolution: {
                /** Format: date-time */
                at: string;
                successorId: string | null;
            } | null;
        };
        PostChange: {
            name?: string;
            aliases?: string[];
            unitId?: string | null;
            superiorId?: string | null;
        };
        PrintBook: {
            sops: components["schemas"]["SopInput"][];
            title?: string;
            /** @enum {string} */
            format: "pdf" | "docx";
            /**
             * @default A4
             * @enum {string}
             */
            paper?: "A4" | "F4" | "Folio" | "Letter" | "Legal";
            /**
             * @default serif
             * @enum {string}
             */
            typeface?: "serif" | "sans";
            margins?: {
                top: number;
                right: number;
                bottom: number;
                left: number;
            };
            fontSizePt?: number;
            columnWidths?: {
                [key: string]: number;
            };
            /** @default false */
            draft?: boolean;
            /** @default false */
            derivation?: boolean;
            /** @default true */
            withData?: boolean;
            /** Format: base64 */
            logo?: string;
        };
        PrintComparison: {
            older: components["schemas"]["SopInput"];
            newer: components["schemas"]["SopInput"];
            /**
             * @default pdf
             * @enum {string}
             */
            format?: "pdf" | "docx" | "md";
        };
        Print: {
            sop: components["schemas"]["SopInput"];
            /**
             * @default A4
             * @enum {string}
             */
            paper?: "A4" | "F4" | "Folio" | "Letter" | "Legal";
            /**
             * @default serif
             * @enum {string}
             */
            typeface?: "serif" | "sans";
            margins?: {
                top: number;
                right: number;
                bottom: number;
                left: number;
            };
            fontSizePt?: number;
            columnWidths?: {
                [key: string]: number;
            };
            /** @default false */
            draft?: boolean;
            /** @default false */
            cover?: boolean;
            /** @default false */
            derivation?: boolean;
            /** @default true */
            withData?: boolean;
            /** Format: base64 */
            logo?: string;
        };
        PrintReview: {
            sheet: components["schemas"]["ReviewSheet"];
            /** @enum {string} */
            format: "pdf" | "docx";
            /**
             * @default A4
             * @enum {string}
             */
            paper?: "A4" | "F4" | "Folio" | "Letter" | "Legal";
        };
        Problem: {
            code: string;
            message: components["schemas"]["Message"];
            details?: components["schemas"]["Message"][];
            version?: number;
            changes?: components["schemas"]["TrailEntry"][];
            type: string;
            title: string;
            status: number;
            detail?: string;
        };
        Procedure: {
            /** Format: uuid */
            id: string;
            title: string;
            number: string;
            /** Format: date-time */
            inForceSince: string;
            inForceUntil: string | null;
            /** @enum {string} */
            standing: "in-force" | "upcoming" | "superseded";
            version: number;
            supersedes: string | null;
            steps: number;
            openCases: number;
            openThroughPostIds: string[];
            sop: components["schemas"]["Sop"];
            binding: {
                [key: string]: {
                    /** @constant */
                    kind: "post";
                    /** Format: uuid */
                    postId: string;
                } | {
                    /** @constant */
                    kind: "unit";
                    /** Format: uuid */
                    unitId: string;
                } | {
                    /** @constant */
                    kind: "requester";
                } | {
                    /** @constant */
                    kind: "external";
                    /** Format: uuid */
                    postId: string;
                };
            };
        };
        ProcedureSops: {
            sops: {
                /** Format: uuid */
                id: string;
                sop: components["schemas"]["Sop"];
            }[];
            total: number;
            next: string | null;
        };
        ProcedureSummary: {
            /** Format: uuid */
            id: string;
            title: string;
            number: string;
            /** Format: date-time */
            inForceSince: string;
            inForceUntil: string | null;
            /** @enum {string} */
            standing: "in-force" | "upcoming" | "superseded";
            version: number;
            supersedes: string | null;
            steps: number;
            openCases: number;
            openThroughPostIds: string[];
        };
        PublicOpening: {
            postId: string | null;
        };
        PublicService: {
            /** Format: uuid */
            id: string;
            title: string;
            agencyName: string;
            requirements: string[];
            promised: string;
        };
        RatifiedBy: {
            post: string;
            name: string;
            rank: string;
            nip: string;
            /** @enum {string} */
            acting: "" | "a.n." | "u.b." | "Plt." | "Plh.";
        };
        RatifiedByInput: {
            post: string;
            name: string;
            rank: string;
            nip: string;
            /** @enum {string} */
            acting: "" | "a.n." | "u.b." | "Plt." | "Plh.";
        };
        ReadHolidays: {
            holidays: components["schemas"]["Holiday"][];
            faults: {
                line: number;
                text: string;
                message: components["schemas"]["Message"];
            }[];
            nothing: components["schemas"]["Message"] | null;
        };
        RenameEffect: {
            lines: ({
                /** @constant */
                what: "renames";
                line: number;
                /** @enum {string} */
                kind: "post" | "unit";
                /** Format: uuid */
                id: string;
                from: string;
                to: string;
                procedures: string[];
                waiting: number;
            } | {
                /** @constant */
                what: "fails";
                line: number;
                text: string;
                message: {
                    id: string;
                    en: string;
                };
            })[];
        };
        RenameList: {
            text: string;
        };
        Renames: {
            renames: {
                /** @enum {string} */
                kind: "post" | "unit";
                /** Format: uuid */
                id: string;
                from: string;
                to: string;
            }[];
            basis: string;
        };
        RequestCode: {
            code: string;
        };
        RequestCodeInput: {
            code: string;
        };
        RequestStatus: {
            title: string;
            /** Format: date-time */
            openedAt: string;
            endedAt: string | null;
            /** @enum {string} */
            status: "open" | "held" | "ended" | "cancelled";
            steps: {
                number: string;
                activity: string;
                performers: string;
            }[];
            dueAt: string | null;
        };
        ReviewSheet: {
            sop: {
                title: string;
                number: string;
                agency: string;
                workUnit: string;
                revision: string;
                effectiveFrom: string;
            };
            checkedFor: string;
            findings: {
                place: string;
                finding: string;
                basis: string;
                suggestion: string;
                /** @enum {string} */
                severity: "error" | "warning" | "advice";
            }[];
            suppressed: {
                place: string;
                finding: string;
                reason: string;
            }[];
        };
        SavedDraftVersion: {
            version: number;
            savedByName: string;
            /** Format: date-time */
            savedAt: string;
            changedPlaces: number;
            sop: components["schemas"]["Sop"];
        };
        Schedule: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            period: "working-day" | "week" | "month" | "quarter" | "semester" | "year";
            workingDay: number;
            /** Format: uuid */
            postId: string;
            subject: string;
            /** Format: date */
            nextOn: string;
        };
        ServiceStandard: {
            basis: string;
            components: {
                name: string;
                text: string;
            }[];
        };
        ServiceStandardInput: {
            basis: string;
            components: {
                name: string;
                text: string;
            }[];
        };
        /** @description The session itself is in the cookie of the answer. */
        SessionBegan: {
            [key: string]: unknown;
        };
        Setup: {
            agencyName: string;
            utcOffsetMinutes: 420 | 480 | 540;
            administrator: {
                name: string;
                /** Format: email */
                email: string;
                password: string;
            };
        };
        SignIn: {
            email: string;
            password: string;
        };
        Sop: {
            /** @constant */
            format: "alur/sop@1";
            identity: components["schemas"]["Identity"];
            derivation?: components["schemas"]["Derivation"];
            serviceStandard?: components["schemas"]["ServiceStandard"];
            performers: components["schemas"]["Performer"][];
            steps: components["schemas"]["Step"][];
            flows: components["schemas"]["Flow"][];
            recurrence?: string;
            suppressions?: components["schemas"]["Suppression"][];
            evidence?: {
                title?: components["schemas"]["Evidence"];
                table?: components["schemas"]["Evidence"];
            };
        };
        SopInput: {
            /** @constant */
            format: "alur/sop@1";
            identity: components["schemas"]["IdentityInput"];
            derivation?: components["schemas"]["DerivationInput"];
            serviceStandard?: components["schemas"]["ServiceStandardInput"];
            performers: components["schemas"]["PerformerInput"][];
            steps: components["schemas"]["StepInput"][];
            flows: components["schemas"]["FlowInput"][];
            recurrence?: string;
            suppressions?: components["schemas"]["SuppressionInput"][];
            evidence?: {
                title?: components["schemas"]["EvidenceInput"];
                table?: components["schemas"]["EvidenceInput"];
            };
        };
        Step: {
            id: string;
            number: string;
            activity: string;
            /** @enum {string} */
            kind: "task" | "decision" | "note";
            performerIds: string[];
            /** @enum {string} */
            participation: "one" | "all" | "in-order" | "quorum" | "any";
            quorum?: number;
            requirements: string[];
            duration: components["schemas"]["Duration"];
            outputs: string[];
            remarks: string;
            deeds: ("sign" | "initial" | "number" | "file" | "handover")[];
            joinsAll?: boolean;
            subSop?: string;
            form?: string;
            evidence?: {
                performers?: components["schemas"]["Evidence"];
                kind?: components["schemas"]["Evidence"];
                row?: components["schemas"]["Evidence"];
            };
        };
        StepInput: {
            id: string;
            number: string;
            activity: string;
            /** @enum {string} */
            kind: "task" | "decision" | "note";
            performerIds: string[];
            /** @enum {string} */
            participation: "one" | "all" | "in-order" | "quorum" | "any";
            quorum?: number;
            requirements: string[];
            duration: components["schemas"]["DurationInput"];
            outputs: string[];
            remarks: string;
            deeds: ("sign" | "initial" | "number" | "file" | "handover")[];
            joinsAll?: boolean;
            subSop?: string;
            form?: string;
            evidence?: {
                performers?: components["schemas"]["EvidenceInput"];
                kind?: components["schemas"]["EvidenceInput"];
                row?: components["schemas"]["EvidenceInput"];
            };
        };
        StepTime: {
            stepId: string;
            round: number;
            waitingMinutes: number | null;
            workingMinutes: number | null;
            standard: components["schemas"]["Duration"];
            /** @enum {string} */
            verdict: "in-time" | "late" | "running" | "overdue" | "unknown";
        };
        Suppression: {
            rule: string;
            stepId?: string;
            field?: string;
            about?: string;
            reason: string;
        };
        SuppressionInput: {
            rule: string;
            stepId?: string;
            field?: string;
            about?: string;
            reason: string;
        };
        TrailEntry: {
            version: number;
            /** Format: date-time */
            at: string;
            event: string;
            officialName: string;
            postName: string;
            stepId: string | null;
            toStepId: string | null;
            outcome: string | null;
            toName: string;
            text: string;
            missing: string[];
            wanting: {
                requirement: string;
                reason: string;
            }[];
        };
        Upload: {
            /** Format: uuid */
            uploadId: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
        };
        WaitingAtPost: {
            /** Format: uuid */
            postId: string;
            waiting: number;
        };
        WorkItemView: {
            id: string;
            stepId: string;
            performerId: string;
            /** @enum {string} */
            status: "offered" | "claimed" | "completed" | "withdrawn";
            round: number;
            audience: string;
            /** Format: date-time */
            offeredAt: string;
            claimedAt: string | null;
            completedAt: string | null;
            dueAt: string | null;
            warnAt: string | null;
            claimedByName: string;
            sentBackReason: string;
            wanting: {
                requirement: string;
                reason: string;
            }[];
            returnsToStepId: string | null;
            passed: {
                /** @enum {string} */
                how: "forwarded" | "reassigned" | "delegated" | "answered" | "added";
                byName: string;
                text: string;
            } | null;
        };
        WorkUnit: {
            /** Format: uuid */
            id: string;
            name: string;
            aliases: string[];
        };
        WorkUnitChange: {
            name?: string;
            aliases?: string[];
        };
        WorkingCalendar: {
            utcOffsetMinutes: number;
            week: components["schemas"]["WorkingWeek"];
            datedHours: components["schemas"]["DatedHours"][];
            holidays: components["schemas"]["Holiday"][];
            yearlyHolidays: components["schemas"]["YearlyHoliday"][];
            decrees: components["schemas"]["HolidayDecree"][];
            ownHours: components["schemas"]["OwnHours"][];
            escalateAfter?: string;
        };
        WorkingCalendarInput: {
            utcOffsetMinutes: number;
            week: components["schemas"]["WorkingWeekInput"];
            datedHours: components["schemas"]["DatedHoursInput"][];
            holidays: components["schemas"]["HolidayInput"][];
            yearlyHolidays: components["schemas"]["YearlyHolidayInput"][];
            decrees: components["schemas"]["HolidayDecreeInput"][];
            ownHours: components["schemas"]["OwnHoursInput"][];
            escalateAfter?: string;
        };
        WorkingWeek: [
            number,
            number
        ][][];
        WorkingWeekInput: [
            number,
            number
        ][][];
        WorklistItem: {
            /** Format: uuid */
            caseId: string;
            workItemId: string;
            procedureTitle: string;
            subject: string;
            caseNumber: string;
            stepNumber: string;
            activity: string;
            audience: string;
            /** @enum {string} */
            status: "offered" | "claimed";
            claimedByMe: boolean;
            claimedByName: string;
            /** Format: date-time */
            offeredAt: string;
            dueAt: string | null;
            warnAt: string | null;
            round: number;
            held: boolean;
            escalatedAt: string | null;
        };
        YearlyHoliday: {
            day: string;
            name: string;
            /** @enum {string} */
            kind: "national" | "collective-leave" | "regional" | "office";
            source: string;
        };
        YearlyHolidayInput: {
            day: string;
            name: string;
            /** @enum {string} */
            kind: "national" | "collective-leave" | "regional" | "office";
            source: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCases: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
                status?: "open" | "held" | "ended" | "cancelled";
                procedureId?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseSummary"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
                /** @description The version of the case that the sender has before them, as its ETag: "7". Any other is refused. */
                "if-match"?: string;
                /** @description return=minimal: the answer is 204 with the new version in ETag, and no case page. */
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Done; the version is in ETag. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesByIdEntries: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailEntry"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesByIdCommands: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
                /** @description The version of the case that the sender has before them, as its ETag: "7". Any other is refused. */
                "if-match"?: string;
                /** @description return=minimal: the answer is 204 with the new version in ETag, and no case page. */
                prefer?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseCommand"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Done; the version is in ETag. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDemo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instance"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDemo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instance"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDemoOfficials: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoOfficial"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDemoSwitch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSwitchInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoSwitch"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDrafts: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSummary"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDrafts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraftsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDraftsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraftsByIdVersions: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftVersion"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDraftsByIdVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftSave"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraftsByIdVersionsByVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraftVersion"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesByIdUploads: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesByIdDocumentsByDocumentIdByVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                documentId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instance"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLive: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProceduresByIdMigrationPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrationTrial"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationPreview"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProceduresByIdMigration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Migration"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationDone"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOffice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficeAppointments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficeAppointments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppointment"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficeAppointmentsByIdEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficeCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficeCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarChange"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficeCalendarPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarTrial"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEffect"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficeCalendarVersions: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarVersion"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficeCalendarHolidays: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayList"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadHolidays"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficeUnits: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkUnit"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficeUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkUnit"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkUnit"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchOfficeUnitsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkUnitChange"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkUnit"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficePosts: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficePosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPost"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchOfficePostsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostChange"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficePostsWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingAtPost"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficePostsByIdHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficePostsByIdDissolutionPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DissolutionEffect"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficePostsByIdDissolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Dissolution"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficeRenamesPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameList"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenameEffect"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficeRenames: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Renames"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeChange"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficeChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeChange"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficeOfficials: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Official"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOfficeOfficials: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOfficial"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Official"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchOfficeOfficialsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficialChange"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Official"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProceduresByIdOpenings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Openings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProceduresByIdSchedules: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSchedule"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Openings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSchedulesById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProceduresByIdPublic: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicOpening"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Openings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProcedures: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureSummary"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProcedures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProcedure"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProceduresSops: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureSops"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProceduresById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicServices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicService"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicServicesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicService"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublicServicesByIdRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCode"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublicStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCodeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestStatus"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Print"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishDocx: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Print"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishXlsx: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Print"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishSvg: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Print"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishPng: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Print"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishBpmn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Print"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishYaml: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Print"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishMd: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Print"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishBook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintBook"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintReview"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPublishComparison: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintComparison"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSetup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same for a request that is sent again: it counts once and is answered as the first time. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Setup"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instance"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesByIdTrail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesByIdRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorklist: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistItem"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorklistBelow: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Where the page before ended, as its Link names it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistItem"][];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSignInEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionBegan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuthChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionBegan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

// Written by `npm run api-types` from the API document. Never edit it.
export interface paths {
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Giờ mà dịch vụ dùng để tính hạn */
        get: operations["ClockController_now"];
        /** Chuyển đồng hồ mô phỏng tới trước (chỉ khi chạy thử) */
        put: operations["ClockController_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 200 chỉ khi dịch vụ nhận được việc */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng nhập; trả cookie phiên */
        post: operations["AuthController_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng xuất; làm lại cũng không sao */
        post: operations["AuthController_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mình là ai, đang dùng vai trò nào, được làm gì */
        get: operations["AuthController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chuyển sang vai trò khác của mình */
        post: operations["AuthController_switchMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi mật khẩu của mình; các phiên khác kết thúc */
        post: operations["AuthController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phiên còn bao lâu; hỏi không tính là thao tác, nên không kéo dài phiên */
        get: operations["OwnSessionsController_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** «Ở lại»: tính là một thao tác; không vượt thời gian dài nhất của phiên */
        post: operations["OwnSessionsController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên đăng nhập của mình */
        get: operations["OwnSessionsController_sessions"];
        put?: never;
        post?: never;
        /** Kết thúc mọi phiên khác của mình */
        delete: operations["OwnSessionsController_endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Kết thúc một phiên của mình */
        delete: operations["OwnSessionsController_endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đăng nhập được bằng những cách nào */
        get: operations["OidcController_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đăng nhập một lần: chuyển tới nơi đăng nhập của cơ quan */
        get: operations["OidcController_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nơi đăng nhập của cơ quan gửi trình duyệt về đây */
        get: operations["OidcController_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bước thứ hai của đăng nhập: mã trên ứng dụng hoặc mã khôi phục; trả cookie phiên mới */
        post: operations["SecondFactorController_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xác thực hai bước của mình */
        get: operations["SecondFactorController_state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bắt đầu cài: nhận khóa cho ứng dụng tạo mã; làm lại thì khóa trước bỏ */
        post: operations["SecondFactorController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xác nhận một mã để bắt đầu dùng; các phiên khác kết thúc */
        post: operations["SecondFactorController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cấp lại mã khôi phục; các mã cũ bỏ */
        post: operations["SecondFactorController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gỡ xác thực hai bước của mình, khi vai trò không bắt buộc */
        post: operations["SecondFactorController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Vai trò nào của cơ quan phải xác thực hai bước */
        get: operations["SecondFactorPolicyController_policy"];
        /** Đặt vai trò nào phải xác thực hai bước; có hiệu lực ngay */
        put: operations["SecondFactorPolicyController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tạo quản trị đầu tiên bằng mã thiết lập dùng một lần */
        post: operations["SetupController_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách người dùng của cơ quan, xếp theo tên */
        get: operations["PeopleController_list"];
        put?: never;
        /** Thêm người, với mật khẩu dùng một lần để giao tận tay */
        post: operations["PeopleController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một người dùng của cơ quan */
        get: operations["PeopleController_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa thông tin, khóa hoặc mở tài khoản */
        patch: operations["PeopleController_change"];
        trace?: never;
    };
    "/api/people/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cấp lại mật khẩu dùng một lần tại bàn; mọi phiên của người đó kết thúc */
        post: operations["PeopleController_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/second-factor-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mất điện thoại: gỡ xác thực hai bước tại bàn, kèm mật khẩu dùng một lần mới; mọi phiên của người đó kết thúc */
        post: operations["PeopleController_resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Giao thêm một vai trò */
        post: operations["MembershipsController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Thu hồi một vai trò */
        delete: operations["MembershipsController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/standing-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Giao người này phụ trách thay một vai trò, có thời hạn */
        post: operations["MembershipsController_standIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/standing-in/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Kết thúc sớm việc phụ trách thay */
        delete: operations["MembershipsController_endStandIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên đăng nhập của một người */
        get: operations["PeoplesSessionsController_list"];
        put?: never;
        post?: never;
        /** Kết thúc mọi phiên của một người */
        delete: operations["PeoplesSessionsController_endAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Kết thúc một phiên của một người */
        delete: operations["PeoplesSessionsController_endOne"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các mã truy cập của cơ quan */
        get: operations["TokensController_list"];
        put?: never;
        /** Tạo mã truy cập cho một máy; mã chỉ hiện một lần */
        post: operations["TokensController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một mã truy cập */
        get: operations["TokensController_token"];
        put?: never;
        post?: never;
        /** Thu hồi mã truy cập */
        delete: operations["TokensController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục tỉnh, thành phố, xã, phường, đặc khu */
        get: operations["OrganizationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một cơ quan và lịch sử đổi tên, sáp nhập */
        get: operations["OrganizationsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi tên cơ quan của mình, có căn cứ và ngày hiệu lực */
        post: operations["OrganizationsController_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhập cơ quan của mình vào cơ quan khác */
        post: operations["OrganizationsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các đơn vị người này được xem; kèm việc tham gia khi chọn một đợt */
        get: operations["UnitsListController_list"];
        put?: never;
        /** Thêm đơn vị vào danh sách của cơ quan mình */
        post: operations["UnitsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một đơn vị: lịch sử, địa bàn bầu cử */
        get: operations["UnitsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa thứ tự, loại đơn vị */
        patch: operations["UnitsController_change"];
        trace?: never;
    };
    "/api/units/{id}/constituencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi tổ bầu cử thuộc đơn vị bầu cử nào, theo từng cuộc */
        put: operations["UnitsController_placeIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi tên đơn vị, có căn cứ và ngày hiệu lực */
        post: operations["UnitChangesController_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhập đơn vị vào đơn vị khác */
        post: operations["UnitChangesController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Giải thể đơn vị */
        post: operations["UnitChangesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaign-presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các kế hoạch mẫu; tệp hỏng kèm mọi lỗi */
        get: operations["CampaignPresetsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các đợt của cơ quan */
        get: operations["CampaignsController_list"];
        put?: never;
        /** Lập đợt mới (đang soạn) từ kế hoạch mẫu */
        post: operations["CampaignsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một đợt: hạn, hình thức, tiêu chuẩn, số lượng, giấy tờ, câu hỏi và câu trả lời */
        get: operations["CampaignsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa kế hoạch bằng merge patch (RFC 7396)
         * @description Gửi những phần cần sửa theo cấu trúc của `GET …/plan`; null là bỏ. Thêm `reason` (bắt buộc khi đợt đang mở, ít nhất 10 ký tự) và `version` (tùy chọn). Khi đợt đang mở, mỗi lần sửa là một phiên bản quy định mới.
         */
        patch: operations["RulesController_change"];
        trace?: never;
    };
    "/api/campaigns/{code}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở đợt: chốt quy định, nhận hồ sơ */
        post: operations["CampaignsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đóng đợt */
        post: operations["CampaignsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kế hoạch đúng như khi sửa: chưa có câu trả lời nào trong đó */
        get: operations["RulesController_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Trả lời một câu hỏi của kế hoạch; khi đợt đang mở thì thành phiên bản quy định mới */
        put: operations["RulesController_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/rule-books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các phiên bản quy định: ai, khi nào, vì sao, khác gì */
        get: operations["RulesController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/rule-books/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Toàn văn một phiên bản quy định, đúng như khi chốt */
        get: operations["RulesController_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/units/{unitId}/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi nhận đơn vị có tham gia đợt hay không */
        put: operations["CampaignUnitsController_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/units/{unitId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần gia hạn của một đơn vị */
        get: operations["CampaignUnitsController_ofUnit"];
        put?: never;
        /** Gia hạn gửi hồ sơ cho một đơn vị */
        post: operations["CampaignUnitsController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi lần gia hạn của đợt mà người này được xem */
        get: operations["CampaignUnitsController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal/bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Văn bản còn hiệu lực vào một ngày */
        get: operations["LegalController_bases"];
        put?: never;
        /** Thêm văn bản của cơ quan mình */
        post: operations["LegalController_addBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal/coefficients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hệ số tiền thưởng vào một ngày */
        get: operations["LegalController_coefficients"];
        put?: never;
        /** Thêm hệ số tiền thưởng của cơ quan mình */
        post: operations["LegalController_addCoefficient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal/base-salary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lương cơ sở vào một ngày */
        get: operations["LegalController_baseSalary"];
        put?: never;
        /** Ghi mức lương cơ sở của một thời kỳ */
        post: operations["LegalController_addBaseSalary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal/bases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Thay một dòng văn bản của cơ quan mình */
        put: operations["LegalController_replaceBasis"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal/coefficients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Thay một hệ số của cơ quan mình */
        put: operations["LegalController_replaceCoefficient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legal/base-salary/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Thay một mức lương cơ sở của cơ quan mình */
        put: operations["LegalController_replaceBaseSalary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/election-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng kết quả bầu cử: tổ bầu cử × cuộc bầu cử, và các đơn vị bầu cử */
        get: operations["ElectionResultsController_grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/election-results/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xác nhận nhiều số liệu một lần; được tất cả hoặc không số nào */
        post: operations["ElectionResultsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/election-results/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nhập bảng kết quả bầu cử từ CSV hoặc Excel: xem trước, rồi lưu tất cả hoặc không dòng nào
         * @description Tiêu đề cột theo thứ tự bất kỳ, tiếng Anh (unit, election, registered, voted, seatsAllotted, seatsElected, revote, extraElection, closedOnTime, status) hoặc tiếng Việt. Số đại biểu lặp lại ở từng tổ phải như nhau trong một đơn vị bầu cử. Tối đa 5 MB, 20.000 dòng.
         */
        post: operations["ImportController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/units/{unitId}/election-results/{election}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ghi số cử tri đi bầu của một tổ bầu cử
         * @description Đơn vị ghi số liệu tạm thời của mình, sửa được đến khi cơ quan xác nhận. Sau đó chỉ cơ quan sửa, có lý do; số đã sửa trở lại tạm thời, trừ khi xác nhận luôn.
         */
        put: operations["FiguresController_recordTurnout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/units/{unitId}/seat-results/{election}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ghi số đại biểu được bầu của một đơn vị bầu cử
         * @description Đơn vị ghi số liệu tạm thời của mình, sửa được đến khi cơ quan xác nhận. Sau đó chỉ cơ quan sửa, có lý do; số đã sửa trở lại tạm thời, trừ khi xác nhận luôn.
         */
        put: operations["FiguresController_recordSeats"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/units/{unitId}/election-results/{election}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xác nhận số cử tri đi bầu của một tổ bầu cử
         * @description Số liệu đã xác nhận mới quyết định kết quả xét; xác nhận lần nữa không đổi gì.
         */
        post: operations["FiguresController_confirmTurnout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/units/{unitId}/seat-results/{election}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xác nhận số đại biểu được bầu của một đơn vị bầu cử
         * @description Số liệu đã xác nhận mới quyết định kết quả xét; xác nhận lần nữa không đổi gì.
         */
        post: operations["FiguresController_confirmSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/units/{unitId}/election-results/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lịch sử số liệu của một đơn vị: trước, sau, ai, lúc nào, vì sao */
        get: operations["FiguresController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách hồ sơ
         * @description Chỉ những hồ sơ người xem được thấy; tìm không phân biệt dấu.
         */
        get: operations["DossiersController_list"];
        put?: never;
        /**
         * Lập hồ sơ mới
         * @description Đơn vị lập trên phần mềm; nơi tiếp nhận nhập thay đơn vị khi văn bản đến qua iOffice hoặc nộp trực tiếp.
         */
        post: operations["DossiersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem cả hồ sơ */
        get: operations["DossiersController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả máy xét từng tiêu chuẩn
         * @description Tính trên số liệu hiện có; kết luận là của người thẩm định.
         */
        get: operations["DossiersController_eligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi hồ sơ
         * @description Đúng hạn tính theo lúc yêu cầu đến hệ thống. Mọi điều còn cản được nêu cùng một lúc.
         */
        post: operations["DossiersController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rút hồ sơ đã gửi */
        post: operations["DossiersController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/units/{unitId}/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số lượng đề nghị của một đơn vị
         * @description Đã tính, trong nháp, còn lại, ở từng hình thức, kèm điều khoản.
         */
        get: operations["DossiersController_quota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/nominees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thêm tập thể, cá nhân
         * @description Một trường hợp, hoặc `items` đến 200 trường hợp cùng lúc (tất cả hoặc không).
         */
        post: operations["NomineesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/nominees/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sắp xếp các trường hợp
         * @description Thứ tự in trên danh sách; chỉ trong bản nháp, kể đủ mọi trường hợp.
         */
        put: operations["NomineesController_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Xem một tập thể, cá nhân */
        get: operations["NomineesController_one"];
        put?: never;
        post?: never;
        /** Bỏ một tập thể, cá nhân khỏi bản nháp */
        delete: operations["NomineesController_remove"];
        options?: never;
        head?: never;
        /**
         * Sửa một tập thể, cá nhân
         * @description Hồ sơ nháp: sửa mọi ô. Hồ sơ được yêu cầu bổ sung: chỉ các ô được mở lại.
         */
        patch: operations["NomineesController_change"];
        trace?: never;
    };
    "/api/nominees/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút một trường hợp khỏi hồ sơ đã gửi
         * @description Chỗ của trường hợp này được trả lại cho đơn vị.
         */
        post: operations["NomineesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phiếu ghi nhận mới nhất */
        get: operations["ReceiptsController_latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phiếu ghi nhận dạng PDF
         * @description In lại thì giống hệt bản đầu.
         */
        get: operations["ReceiptsController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kiểm tra công khai một phiếu
         * @description Chỉ trả lời đúng hay không; không có dữ liệu cá nhân.
         */
        get: operations["ReceiptsController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần đính chính của hồ sơ */
        get: operations["CorrectionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đề nghị đính chính
         * @description Tên, chức vụ, ngày sinh… sau khi hồ sơ đã gửi; bên kia xác nhận thì mới đổi.
         */
        post: operations["CorrectionsController_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xác nhận đính chính của bên kia */
        post: operations["CorrectionsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Không đồng ý đính chính của bên kia */
        post: operations["CorrectionsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những người làm thẩm định
         * @description Ai đang làm thẩm định ở cơ quan và mỗi người còn bao nhiêu hồ sơ; để lọc, giao việc và bàn giao.
         */
        get: operations["QueueController_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appraisal/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hàng đợi thẩm định
         * @description Hồ sơ đã gửi của cơ quan, với số trường hợp chưa kết luận, kết quả máy xét và giấy tờ còn thiếu.
         */
        get: operations["QueueController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/appraisal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cả hồ sơ để thẩm định
         * @description Từng trường hợp, từng tiêu chuẩn: nguyên văn, máy xét, người thẩm định; giấy tờ, dấu hiệu, điều còn cản.
         */
        get: operations["AppraisalController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/appraisal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Thẩm định một trường hợp
         * @description Ghi kết quả từng tiêu chuẩn và kết luận; trả về cả hồ sơ như người thẩm định thấy.
         */
        put: operations["AppraisalController_appraise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/appraisal/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quá trình thẩm định một trường hợp
         * @description Lấy từ nhật ký, không ai sửa được.
         */
        get: operations["AppraisalController_past"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/appraisal/all-met": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đạt tất cả, trừ…
         * @description Ghi «đạt» cho mọi tiêu chuẩn đơn vị cam kết, của các trường hợp chưa kết luận, trừ những mục nêu riêng. Số liệu chưa xác nhận vẫn để ngỏ; kết luận thì ghi cho từng trường hợp.
         */
        post: operations["AppraisalController_fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Đánh dấu chữ ký, con dấu, xác nhận trên một bản scan */
        put: operations["AppraisalController_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cho ngoại lệ một tiêu chuẩn không đạt
         * @description Trường hợp có ngoại lệ gửi được và kết luận đủ điều kiện được.
         */
        post: operations["AppraisalController_except"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Yêu cầu bổ sung, hoàn thiện
         * @description Chỉ các mục được đánh dấu mở lại, kể cả sau hạn gửi, đến trước `mendBy`.
         */
        post: operations["DossierDecisionsController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tiếp nhận hồ sơ
         * @description Mọi điều còn cản được nêu cùng một lúc. Hồ sơ đang bổ sung chỉ quyết định được khi hết hạn bổ sung, theo lần gửi gần nhất.
         */
        post: operations["DossierDecisionsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Không tiếp nhận hồ sơ
         * @description Số lượng của hồ sơ được trả lại cho đơn vị.
         */
        post: operations["DossierDecisionsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nơi tiếp nhận đã quyết định thế nào
         * @description Đơn vị đọc lý do không tiếp nhận ở đây.
         */
        get: operations["DossierDecisionsController_decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/second-reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi ý kiến người đọc lại
         * @description Người được Trưởng phòng giao đọc lại, khác người đã thẩm định; cần trước khi tiếp nhận.
         */
        post: operations["DossierDecisionsController_readAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/conflict-override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cho phép thẩm định dù có xung đột lợi ích
         * @description Trưởng phòng cho người khác, không cho chính mình; được ghi lại.
         */
        post: operations["DossierDecisionsController_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần tạm dừng xem xét
         * @description Ai cũng thấy có tạm dừng hay không; lý do và kết luận chỉ nơi tiếp nhận đọc được.
         */
        get: operations["HoldsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tạm dừng xem xét
         * @description Trường hợp giữ nguyên chỗ trong số lượng và nhớ trạng thái trước khi tạm dừng.
         */
        post: operations["HoldsController_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cho xem xét tiếp
         * @description Cần kết luận bằng văn bản; trường hợp trở lại trạng thái trước khi tạm dừng.
         */
        post: operations["HoldsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chuyển sang hình thức hoặc đơn vị đề nghị khác
         * @description Giấy tờ của trường hợp đi theo; tiêu chuẩn của nơi đến được xét lại từ đầu; số lượng của nơi đến được kiểm tra. Nếu không chọn hồ sơ nhận, hệ thống lập một hồ sơ mới, giữ thời điểm đến của hồ sơ cũ.
         */
        post: operations["NomineeMovesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominees/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các lần chuyển của một trường hợp */
        get: operations["NomineeMovesController_ofNominee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những trường hợp đã chuyển đến, chuyển đi của một hồ sơ
         * @description Để đơn vị biết trường hợp nào đã rời hồ sơ, đi đâu và vì sao.
         */
        get: operations["NomineeMovesController_ofDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những trường hợp nghi trùng của một đợt
         * @description Trùng số CCCD; trùng tên cùng ngày sinh hoặc đơn vị; một tập thể đề nghị hai nơi; một người ở hai hình thức; đã đề nghị tuyến khác. Hệ thống chỉ nêu, người thẩm định kết luận.
         */
        get: operations["DuplicatesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/duplicates/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kết luận một nghi vấn trùng
         * @description Kết luận mới thay kết luận cũ. Bên không giữ lại không tự bị loại: đơn vị rút, hoặc người thẩm định kết luận không đủ điều kiện.
         */
        post: operations["DuplicatesController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Giao hồ sơ cho người thẩm định, người đọc lại
         * @description Trưởng phòng giao. Người được giao phải đang làm thẩm định ở cơ quan và không có xung đột lợi ích; hồ sơ của chính nơi tiếp nhận cần cả hai người.
         */
        put: operations["AssignmentController_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần bàn giao
         * @description Tìm theo tên bên giao hoặc bên nhận. Chuyên viên thẩm định chỉ thấy các lần mình giao hoặc nhận.
         */
        get: operations["HandoversController_list"];
        put?: never;
        /**
         * Bàn giao công việc thẩm định
         * @description Mọi hồ sơ đang chờ thẩm định hoặc chờ bổ sung của bên giao chuyển sang bên nhận, kèm danh mục để hai bên ký. Hồ sơ mà bên nhận có xung đột lợi ích thì chờ Trưởng phòng giao.
         */
        post: operations["HandoversController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Biên bản bàn giao dạng PDF
         * @description In lại thì nội dung vẫn như lúc bàn giao.
         */
        get: operations["HandoversController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một lần bàn giao với danh mục hồ sơ */
        get: operations["HandoversController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/council-list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách Excel trình Hội đồng Thi đua - Khen thưởng
         * @description Mỗi hình thức khen thưởng một trang tính, sau cùng là trang thống kê. Việc xuất được ghi nhật ký.
         */
        get: operations["ListExportsController_councilList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/restricted-list.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách Excel có ngày sinh, số CCCD của cá nhân được đề nghị
         * @description Chỉ các trường dữ liệu mà kế hoạch dùng và vai trò được xem. Lý do xuất được ghi nhật ký.
         */
        get: operations["ListExportsController_restrictedList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số hồ sơ, số trường hợp theo hình thức và trạng thái, nữ, lãnh đạo, đơn vị chưa gửi */
        get: operations["StatisticsController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{code}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Toàn cảnh đợt: đơn vị nào đã gửi, còn nháp, chưa gửi; số lượng, gia hạn, hồ sơ đến theo thời gian */
        get: operations["OverviewController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các việc lâu của tôi và tiến độ */
        get: operations["JobsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiến độ một việc: của tôi, hoặc của cơ quan khi là nơi tiếp nhận */
        get: operations["JobsController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tải tệp kết quả của việc tôi đã yêu cầu */
        get: operations["JobsController_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Thời hạn lưu từng loại hồ sơ, dữ liệu vào một ngày */
        get: operations["RetentionController_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/rules/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ghi thời hạn lưu của cơ quan mình cho một loại, kèm căn cứ */
        put: operations["RetentionController_putRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rà soát dữ liệu hết thời hạn lưu: báo cáo trước, hoặc ẩn danh và xóa tệp
         * @description Làm ở phía sau; báo cáo Excel tải ở `/api/jobs/{id}/result`. Làm thật thì không hoàn lại được: tên, số CCCD, ngày sinh, nơi công tác và tệp của hồ sơ hết hạn bị xóa; số phiếu, mã kiểm tra, kết quả thẩm định và số lượng vẫn còn.
         */
        post: operations["RetentionController_startRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả một lượt rà soát, theo loại */
        get: operations["RetentionController_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tải toàn bộ dữ liệu của cơ quan mình: thư mục, Excel và JSON trong một tệp zip
         * @description Làm ở phía sau; chỉ người yêu cầu tải được ở `/api/jobs/{id}/result`, trong thời hạn ngắn.
         */
        post: operations["RetentionController_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai đã làm gì, lúc nào, trong cơ quan này; mới nhất trước */
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Toàn bộ nhật ký của cơ quan, kèm niêm phong, để kiểm tra ngoài phần mềm
         * @description Mỗi dòng một JSON: `chain`, rồi mỗi niêm phong `seal` và các mục `entry` của nó, cuối cùng `end`. Kiểm tra bằng `npm run audit:verify -- <tệp>`: mục bị sửa, xóa, chèn, đổi chỗ được nêu đích danh.
         */
        get: operations["AuditExportController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mọi tệp của hồ sơ
         * @description Kể cả bản đã thay, đã bỏ và tệp của lô chưa xác nhận, có đánh dấu.
         */
        get: operations["DossierDocumentsController_list"];
        put?: never;
        /**
         * Gửi một giấy tờ
         * @description Một tệp, hoặc nhiều ảnh của một giấy tờ. Bản gửi sau thay bản trước trong cùng ô; bản trước vẫn được lưu.
         */
        post: operations["DossierDocumentsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi nhiều tệp một lần
         * @description Ô được đề xuất theo tên tệp, chỉ tính khi có người xác nhận. Tệp không dùng được thì nêu lý do, không cản tệp khác.
         */
        post: operations["DossierDocumentsController_bundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/bundle/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xác nhận ô cho các tệp của lô, ghép ảnh, bỏ tệp thừa
         * @description Tất cả các mục hoặc không mục nào.
         */
        post: operations["DossierDocumentsController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gửi bằng chứng thời điểm đến
         * @description Cho hồ sơ nơi tiếp nhận nhập thay đơn vị: ảnh chụp màn hình iOffice, phiếu giao nhận (PDF hoặc ảnh).
         */
        post: operations["DossierDocumentsController_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một tệp: loại, dạng, kết quả kiểm tra */
        get: operations["DocumentsController_one"];
        put?: never;
        post?: never;
        /**
         * Bỏ một tệp
         * @description Trong bản nháp, hoặc trong ô được mở lại. Tệp chỉ bị ẩn; nội dung vẫn được lưu.
         */
        delete: operations["DocumentsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tải nội dung tệp
         * @description Được ghi nhật ký. Nhận Range và If-None-Match (ETag là SHA-256).
         */
        get: operations["DocumentsController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các ô giấy tờ: cần gì, đã có gì
         * @description Gồm cả bản giấy.
         */
        get: operations["PaperController_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bản giấy đã ghi nhận và các lần chấp thuận thiếu, muộn */
        get: operations["PaperController_paper"];
        put?: never;
        /**
         * Ghi nhận một bản giấy đã đến
         * @description Không cản việc gửi hồ sơ, chỉ cản việc tiếp nhận.
         */
        post: operations["PaperController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/paper-waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chấp thuận thiếu bản giấy, hoặc bản giấy đến muộn
         * @description Trưởng phòng, có lý do.
         */
        post: operations["PaperController_waive"];
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
        ClockView: {
            /**
             * Format: date-time
             * @description Bây giờ.
             */
            now: string;
            /** @description Múi giờ để hiển thị. */
            timeZone: string;
            /** @description Đồng hồ mô phỏng, không phải giờ thật. */
            simulated: boolean;
        };
        MoveClock: {
            /**
             * Format: date-time
             * @description Thời điểm mới, có múi giờ; không trước thời điểm hiện tại.
             */
            now: string;
        };
        HealthView: {
            /** @description Luôn là «ok»; khi không nhận được việc thì trả lời 503. */
            status: string;
            /**
             * @description «clamd»: tệp tải lên được quét vi-rút; «off»: không quét.
             * @enum {string}
             */
            virusScan: "clamd" | "off";
        };
        SignIn: {
            /** @description Tên đăng nhập; không phân biệt hoa thường, bỏ cách hai đầu. */
            username: string;
            /**
             * Format: password
             * @description Mật khẩu.
             */
            password: string;
        };
        SelfView: {
            /**
             * Format: uuid
             * @description Mã định danh.
             */
            id: string;
            /** @description Tên đăng nhập. */
            username: string;
            /** @description Họ và tên. */
            fullName: string;
            /** @description Thư điện tử. */
            email: string | null;
        };
        OrganizationBrief: {
            /**
             * Format: uuid
             * @description Mã định danh.
             */
            id: string;
            /** @description Mã hành chính. */
            code: string;
            /** @description Tên. */
            name: string;
            /**
             * @description Cấp.
             * @enum {string}
             */
            kind: "COMMUNE" | "PROVINCE" | "CITY";
        };
        UnitBrief: {
            /**
             * Format: uuid
             * @description Mã định danh.
             */
            id: string;
            /** @description Mã đơn vị. */
            code: string;
            /** @description Tên đơn vị. */
            name: string;
        };
        StandingInBrief: {
            /**
             * Format: uuid
             * @description Vai trò được thay (mã định danh).
             */
            membershipId: string;
            /** @description Người được thay. */
            fullName: string;
        };
        MembershipView: {
            /**
             * Format: uuid
             * @description Mã định danh.
             */
            id: string;
            /**
             * @description Vai trò.
             * @enum {string}
             */
            role: "nominator" | "unit-head" | "appraiser" | "head-of-office" | "council-secretary" | "council-member" | "chair" | "province-officer" | "inspector" | "administrator";
            /** @description Tên vai trò. */
            roleName: string;
            /** @description Cơ quan. */
            organization: components["schemas"]["OrganizationBrief"];
            /** @description Đơn vị; không có với vai trò của cả cơ quan. */
            unit: components["schemas"]["UnitBrief"] | null;
            /**
             * Format: date-time
             * @description Có hiệu lực từ.
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description Hết hiệu lực lúc; trống: không thời hạn.
             */
            validUntil: string | null;
            /**
             * Format: date-time
             * @description Bị thu hồi lúc.
             */
            revokedAt: string | null;
            /** @description Đang có hiệu lực. */
            inForce: boolean;
            /** @description Phụ trách thay ai. */
            standingInFor: components["schemas"]["StandingInBrief"] | null;
            /** @description Lý do phụ trách thay. */
            reason: string | null;
        };
        TimeLeftView: {
            /** @description Số giây còn lại nếu không làm gì thêm; đúng đến phút, không bao giờ nhiều hơn thật. */
            idleSecondsLeft: number;
            /** @description Số giây còn lại dù vẫn làm việc; hết thì đăng nhập lại. */
            secondsLeft: number;
        };
        MeView: {
            /** @description Người đang đăng nhập. */
            user: components["schemas"]["SelfView"];
            /** @description Vai trò đang dùng. */
            membership: components["schemas"]["MembershipView"];
            /** @description Mọi vai trò đang có hiệu lực, kể cả phụ trách thay. */
            memberships: components["schemas"]["MembershipView"][];
            /** @description Phải đổi mật khẩu trước khi làm việc khác. */
            mustChangePassword: boolean;
            /** @description Phải cài xác thực hai bước trước khi làm việc khác: cơ quan yêu cầu ở vai trò này. */
            secondFactorMissing: boolean;
            /** @description Thời gian còn lại của phiên; null khi dùng mã truy cập. */
            session: components["schemas"]["TimeLeftView"] | null;
            /** @description Việc vai trò đang dùng được làm («nhóm:việc») và trong phạm vi nào. */
            permissions: {
                [key: string]: "unit" | "organization";
            };
        };
        CodeAwaitedView: {
            /**
             * @description Còn phải làm gì.
             * @enum {string}
             */
            awaiting: "second-factor";
            /** @description Số giây để nhập mã; quá thì đăng nhập lại. */
            secondsLeft: number;
        };
        SwitchMembership: {
            /**
             * Format: uuid
             * @description Vai trò muốn dùng, một trong các vai trò của mình.
             */
            id: string;
        };
        ChangePassword: {
            /**
             * Format: password
             * @description Mật khẩu đang dùng.
             */
            current: string;
            /**
             * Format: password
             * @description Mật khẩu mới: ít nhất 12 ký tự, nên là một câu; có dấu, có cách đều được; không trùng tên đăng nhập, không quá phổ biến.
             */
            new: string;
        };
        SessionView: {
            /** @description Mã để kết thúc phiên. */
            id: string;
            /** @description Thiết bị, theo lời trình duyệt. */
            device: string;
            /** @description Địa chỉ mạng lúc đăng nhập. */
            address: string;
            /**
             * Format: date-time
             * @description Đăng nhập lúc (giờ máy).
             */
            since: string;
            /**
             * Format: date-time
             * @description Tự hết lúc, nếu không làm gì thêm (giờ máy).
             */
            expiresAt: string;
            /** @description Phiên đang dùng để hỏi. */
            current: boolean;
        };
        SessionListView: {
            /** @description Mới nhất trước. */
            items: components["schemas"]["SessionView"][];
        };
        SignInWaysView: {
            /** @description Bằng tên đăng nhập và mật khẩu của phần mềm này. */
            password: boolean;
            /** @description Đăng nhập một lần của cơ quan: địa chỉ để mở; null khi không dùng. */
            oidc: string | null;
        };
        TypedCode: {
            /** @description Mã 6 số trên ứng dụng; nơi nào nhận mã khôi phục thì nhập mã khôi phục cũng được. */
            code: string;
        };
        SecondFactorView: {
            /** @description Đang dùng. */
            enrolled: boolean;
            /**
             * Format: date-time
             * @description Dùng từ lúc.
             */
            since: string | null;
            /** @description Cơ quan bắt buộc ở vai trò đang dùng. */
            required: boolean;
            /** @description Số mã khôi phục chưa dùng. */
            recoveryCodesLeft: number;
        };
        TypedPassword: {
            /**
             * Format: password
             * @description Mật khẩu đang dùng.
             */
            password: string;
        };
        EnrolmentView: {
            /** @description Khóa để gõ tay. */
            secret: string;
            /** @description Địa chỉ otpauth để ứng dụng mở. */
            uri: string;
            /** @description Mã QR của địa chỉ trên, là ảnh SVG. */
            qrSvg: string;
        };
        RecoveryCodesView: {
            /** @description Nên in ra và cất giữ. */
            recoveryCodes: string[];
        };
        RemoveSecondFactor: {
            /**
             * Format: password
             * @description Mật khẩu đang dùng.
             */
            password: string;
            /** @description Mã 6 số trên ứng dụng, hoặc một mã khôi phục. */
            code: string;
        };
        PolicyView: {
            /** @description Các vai trò bắt buộc. */
            requiredFor: ("appraiser" | "head-of-office" | "council-secretary" | "council-member" | "chair" | "province-officer" | "inspector" | "administrator")[];
        };
        ChangePolicy: {
            /** @description Các vai trò bắt buộc; vai trò khác thì tùy từng người. Gửi danh sách trống: không bắt buộc ai. */
            requiredFor: ("appraiser" | "head-of-office" | "council-secretary" | "council-member" | "chair" | "province-officer" | "inspector" | "administrator")[];
        };
        SetupOrganization: {
            /** @description Tên; bỏ qua khi mã hành chính đã có. */
            name: string;
            /**
             * @description Cấp; bỏ qua khi mã hành chính đã có.
             * @enum {string}
             */
            kind: "COMMUNE" | "PROVINCE" | "CITY";
            /** @description Mã hành chính. */
            code?: string;
            /** @description Danh mục của mã hành chính; bỏ trống: danh mục duy nhất có mã này. */
            codeScheme?: string;
        };
        Setup: {
            /** @description Mã thiết lập dùng một lần, in ra khi khởi động lần đầu. */
            token: string;
            /** @description Tên đăng nhập gồm 2–64 chữ cái không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới, bắt đầu bằng chữ hoặc số. */
            username: string;
            /**
             * Format: password
             * @description Mật khẩu, ít nhất 12 ký tự.
             */
            password: string;
            /** @description Họ và tên. */
            fullName: string;
            /** @description Cơ quan đầu tiên. */
            organization: components["schemas"]["SetupOrganization"];
        };
        SetupView: {
            /** @description Tên đăng nhập. */
            username: string;
            /**
             * Format: uuid
             * @description Cơ quan (mã định danh).
             */
            organizationId: string;
        };
        PersonView: {
            /**
             * Format: uuid
             * @description Mã định danh.
             */
            id: string;
            /** @description Tên đăng nhập. */
            username: string;
            /** @description Họ và tên. */
            fullName: string;
            /** @description Thư điện tử; «•••» khi không được xem. */
            email: string | null;
            /** @description Số căn cước công dân; «•••» khi không được xem. */
            citizenId: string | null;
            /**
             * Format: date-time
             * @description Bị khóa lúc.
             */
            disabledAt: string | null;
            /** @description Còn dùng mật khẩu cấp tạm. */
            mustChangePassword: boolean;
            /** @description Vai trò ở cơ quan này, kể cả đã hết. */
            memberships: components["schemas"]["MembershipView"][];
            /** @description Việc người đang hỏi được làm với người này. */
            allowedActions: ("change" | "disable" | "grant" | "revoke" | "reset-password" | "end-sessions" | "stand-in")[];
        };
        IssuedPasswordView: {
            /** @description Người được cấp. */
            person: components["schemas"]["PersonView"];
            /** @description Tên đăng nhập. */
            username: string;
            /** @description Mật khẩu dùng một lần. null khi yêu cầu là lần gửi lặp (Idempotency-Key): mật khẩu đã hiện ở lần đầu; chưa giữ được thì cấp lại. */
            oneTimePassword: string | null;
            /**
             * Format: date-time
             * @description Mật khẩu dùng một lần hết hiệu lực lúc; null khi yêu cầu là lần gửi lặp.
             */
            validUntil: string | null;
            /** @description Nội dung phiếu giao tận tay, để in. */
            slip: string | null;
        };
        PeoplePageView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Người của trang này. */
            items: components["schemas"]["PersonView"][];
        };
        GrantMembership: {
            /**
             * @description Vai trò.
             * @enum {string}
             */
            role: "nominator" | "unit-head" | "appraiser" | "head-of-office" | "council-secretary" | "council-member" | "chair" | "province-officer" | "inspector" | "administrator";
            /**
             * Format: uuid
             * @description Đơn vị (mã định danh). Vai trò của đơn vị thì bắt buộc có `unitId` hoặc `unitCode`.
             */
            unitId?: string;
            /** @description Mã đơn vị, thay cho `unitId`. */
            unitCode?: string;
        };
        CreatePerson: {
            /** @description Tên đăng nhập gồm 2–64 chữ cái không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới, bắt đầu bằng chữ hoặc số. */
            username: string;
            /** @description Họ và tên. */
            fullName: string;
            /** @description Thư điện tử; không bắt buộc. */
            email?: string;
            /** @description Số căn cước công dân, 12 chữ số; chỉ để nhận ra người thẩm định chính là người được đề nghị. Giá trị bị che gửi lại thì được bỏ qua. */
            citizenId?: string;
            /** @description Các vai trò, ít nhất một. */
            memberships: components["schemas"]["GrantMembership"][];
        };
        ChangePerson: {
            /** @description Họ và tên. */
            fullName?: string;
            /** @description Thư điện tử; null để xóa. */
            email?: string | null;
            /** @description Số căn cước công dân, 12 chữ số; chỉ để nhận ra người thẩm định chính là người được đề nghị. Giá trị bị che gửi lại thì được bỏ qua. */
            citizenId?: string | null;
            /** @description true: khóa tài khoản (mọi phiên kết thúc); false: mở lại. */
            disabled?: boolean;
        };
        StandInRequest: {
            /**
             * Format: uuid
             * @description Vai trò được thay (của người vắng mặt).
             */
            forMembershipId: string;
            /**
             * Format: date-time
             * @description Từ thời điểm này.
             */
            from: string;
            /**
             * Format: date-time
             * @description Đến trước thời điểm này; tự hết.
             */
            until: string;
            /** @description Lý do. */
            reason: string;
        };
        TokenView: {
            /**
             * Format: uuid
             * @description Mã định danh.
             */
            id: string;
            /** @description Tên. */
            name: string;
            /** @description Phạm vi. */
            scopes: string[];
            /**
             * Format: uuid
             * @description Vai trò được dùng (mã định danh).
             */
            membershipId: string;
            /**
             * @description Vai trò được dùng.
             * @enum {string}
             */
            role: "nominator" | "unit-head" | "appraiser" | "head-of-office" | "council-secretary" | "council-member" | "chair" | "province-officer" | "inspector" | "administrator";
            /** @description Tên vai trò. */
            roleName: string;
            /** @description Người giữ vai trò đó. */
            fullName: string;
            /**
             * Format: date-time
             * @description Tạo lúc (giờ máy).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Hết hạn lúc (giờ máy).
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description Dùng gần nhất, chính xác đến giờ (giờ máy).
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description Thu hồi lúc (giờ máy).
             */
            revokedAt: string | null;
        };
        TokenListView: {
            /** @description Mới nhất trước. */
            items: components["schemas"]["TokenView"][];
        };
        CreateToken: {
            /** @description Dùng để làm gì, ở đâu. */
            name: string;
            /** @description Phạm vi: «nhóm:việc» của bảng quyền, hoặc «nhóm:*». Chỉ những việc mà vai trò được dùng có quyền. */
            scopes: string[];
            /**
             * Format: uuid
             * @description Máy làm việc với vai trò nào (của người trong cơ quan); bỏ trống: vai trò đang dùng của người tạo.
             */
            membershipId?: string;
            /**
             * Format: date-time
             * @description Hết hạn lúc (giờ máy), trong vòng 366 ngày; bỏ trống: 90 ngày.
             */
            expiresAt?: string;
        };
        IssuedTokenView: {
            /**
             * Format: uuid
             * @description Mã định danh.
             */
            id: string;
            /** @description Tên. */
            name: string;
            /** @description Phạm vi. */
            scopes: string[];
            /**
             * Format: uuid
             * @description Vai trò được dùng (mã định danh).
             */
            membershipId: string;
            /**
             * @description Vai trò được dùng.
             * @enum {string}
             */
            role: "nominator" | "unit-head" | "appraiser" | "head-of-office" | "council-secretary" | "council-member" | "chair" | "province-officer" | "inspector" | "administrator";
            /** @description Tên vai trò. */
            roleName: string;
            /** @description Người giữ vai trò đó. */
            fullName: string;
            /**
             * Format: date-time
             * @description Tạo lúc (giờ máy).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Hết hạn lúc (giờ máy).
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description Dùng gần nhất, chính xác đến giờ (giờ máy).
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description Thu hồi lúc (giờ máy).
             */
            revokedAt: string | null;
            /** @description Chính mã, chỉ hiện ở đây: gửi kèm dạng `Authorization: Bearer …`. null khi yêu cầu là lần gửi lặp (Idempotency-Key). */
            token: string | null;
        };
        OrganizationView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã trong bảng mã. */
            code: string;
            /** @description Bảng mã nào; cùng một dãy số là nơi khác trong bảng khác. */
            codeScheme: string;
            /** @description Tên. */
            name: string;
            /**
             * @description Loại.
             * @enum {string}
             */
            kind: "COMMUNE" | "PROVINCE" | "CITY";
            /**
             * Format: uuid
             * @description Cơ quan cấp trên.
             */
            parentId: string | null;
            /**
             * Format: uuid
             * @description Đã nhập vào cơ quan này.
             */
            mergedIntoId: string | null;
            /**
             * Format: date
             * @description Có từ ngày.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Ngày cuối cùng còn tồn tại.
             */
            validUntil: string | null;
        };
        OrganizationPageView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các cơ quan. */
            items: components["schemas"]["OrganizationView"][];
        };
        ChangeView: {
            /**
             * @description Loại thay đổi.
             * @enum {string}
             */
            kind: "created" | "renamed" | "merged" | "closed";
            /**
             * Format: date
             * @description Ngày có hiệu lực.
             */
            effectiveOn: string;
            /** @description Tên cũ. */
            oldName: string | null;
            /** @description Tên mới. */
            newName: string | null;
            /**
             * Format: uuid
             * @description Nơi nhận khi nhập.
             */
            mergedIntoId: string | null;
            /** @description Căn cứ. */
            basis: string;
            /** @description Người ghi nhận. */
            recordedBy: string;
            /**
             * Format: date-time
             * @description Lúc ghi nhận.
             */
            recordedAt: string;
        };
        OrganizationDetailView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã trong bảng mã. */
            code: string;
            /** @description Bảng mã nào; cùng một dãy số là nơi khác trong bảng khác. */
            codeScheme: string;
            /** @description Tên. */
            name: string;
            /**
             * @description Loại.
             * @enum {string}
             */
            kind: "COMMUNE" | "PROVINCE" | "CITY";
            /**
             * Format: uuid
             * @description Cơ quan cấp trên.
             */
            parentId: string | null;
            /**
             * Format: uuid
             * @description Đã nhập vào cơ quan này.
             */
            mergedIntoId: string | null;
            /**
             * Format: date
             * @description Có từ ngày.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Ngày cuối cùng còn tồn tại.
             */
            validUntil: string | null;
            /** @description Lịch sử đổi tên, sáp nhập; cũ trước. */
            history: components["schemas"]["ChangeView"][];
        };
        Rename: {
            /**
             * Format: date
             * @description Ngày thay đổi có hiệu lực; không ở tương lai.
             */
            effectiveOn: string;
            /** @description Văn bản làm căn cứ. */
            basis: string;
            /** @description Tên mới. */
            name: string;
        };
        MergeInto: {
            /**
             * Format: date
             * @description Ngày thay đổi có hiệu lực; không ở tương lai.
             */
            effectiveOn: string;
            /** @description Văn bản làm căn cứ. */
            basis: string;
            /**
             * Format: uuid
             * @description Nơi nhận.
             */
            intoId: string;
        };
        CreateUnit: {
            /** @description Mã ngắn, không đổi về sau. */
            code: string;
            /** @description Tên in trên giấy tờ. */
            name: string;
            /** @description Loại đơn vị theo kế hoạch. */
            kind: string;
            /** @description Thứ tự trong danh sách; không ghi thì xếp cuối. */
            position?: number;
            /**
             * Format: date
             * @description Ngày thành lập; không ghi thì là hôm nay. Không ở tương lai.
             */
            effectiveOn?: string;
            /** @description Văn bản làm căn cứ. */
            basis: string;
        };
        UnitNameView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã. */
            code: string;
            /** @description Tên. */
            name: string;
        };
        ConstituenciesView: {
            /** @description Đơn vị bầu cử đại biểu Quốc hội. */
            QUOC_HOI: components["schemas"]["UnitNameView"] | null;
            /** @description Đơn vị bầu cử đại biểu HĐND tỉnh. */
            HDND_TINH: components["schemas"]["UnitNameView"] | null;
            /** @description Đơn vị bầu cử đại biểu HĐND xã. */
            HDND_XA: components["schemas"]["UnitNameView"] | null;
        };
        UnitDetailView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã. */
            code: string;
            /** @description Tên. */
            name: string;
            /** @description Loại đơn vị. */
            kind: string;
            /** @description Thứ tự trong danh sách. */
            position: number;
            /** @description Còn hoạt động (chưa nhập, chưa giải thể). */
            active: boolean;
            /**
             * Format: uuid
             * @description Đã nhập vào đơn vị này.
             */
            mergedIntoId: string | null;
            /**
             * Format: date
             * @description Có từ ngày.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Ngày cuối cùng còn hoạt động.
             */
            validUntil: string | null;
            /** @description Thuộc đơn vị bầu cử nào, theo từng cuộc. */
            constituencies: components["schemas"]["ConstituenciesView"];
            /** @description Các tổ bầu cử thuộc đơn vị bầu cử này. */
            pollingUnits: components["schemas"]["UnitNameView"][];
            /** @description Lịch sử; cũ trước. */
            history: components["schemas"]["ChangeView"][];
        };
        ChangeUnit: {
            /** @description Thứ tự trong danh sách. */
            position?: number;
            /** @description Loại đơn vị theo kế hoạch. */
            kind?: string;
        };
        UnitConstituencies: {
            /**
             * Format: uuid
             * @description Đơn vị bầu cử đại biểu Quốc hội.
             */
            QUOC_HOI?: string | null;
            /**
             * Format: uuid
             * @description Đơn vị bầu cử đại biểu HĐND tỉnh.
             */
            HDND_TINH?: string | null;
            /**
             * Format: uuid
             * @description Đơn vị bầu cử đại biểu HĐND xã.
             */
            HDND_XA?: string | null;
        };
        DatedChange: {
            /**
             * Format: date
             * @description Ngày thay đổi có hiệu lực; không ở tương lai.
             */
            effectiveOn: string;
            /** @description Văn bản làm căn cứ. */
            basis: string;
        };
        PresetFaultView: {
            /** @description Tệp. */
            file: string;
            /** @description Chỗ nào trong tệp. */
            path: string;
            /** @description Sai gì và sửa thế nào. */
            sentence: string;
        };
        PresetView: {
            /** @description Mã, dùng khi lập đợt. */
            code: string;
            /** @description Tên; null khi tệp hỏng. */
            name: string | null;
            /** @description Mọi lỗi của tệp; rỗng khi dùng được. */
            faults: components["schemas"]["PresetFaultView"][];
        };
        PresetListView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các kế hoạch mẫu, theo mã. */
            items: components["schemas"]["PresetView"][];
        };
        CampaignSummaryView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã đợt. */
            code: string;
            /** @description Tên. */
            name: string;
            /** @description Kế hoạch mẫu đã dùng. */
            preset: string;
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            phase: "draft" | "open" | "closed";
            /** @description Tên trạng thái. */
            phaseName: string;
            /** @description Phiên bản của đợt; gửi lại khi sửa. */
            version: number;
            /** @description Phiên bản quy định đang áp dụng; null khi chưa mở. */
            ruleBookVersion: number | null;
            /**
             * Format: uuid
             * @description Cơ quan chủ trì.
             */
            organizationId: string;
            /** @description Người lập. */
            createdBy: string;
            /**
             * Format: date-time
             * @description Lúc lập.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Lúc mở.
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description Lúc đóng.
             */
            closedAt: string | null;
        };
        CampaignPageView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các đợt; mới trước. */
            items: components["schemas"]["CampaignSummaryView"][];
        };
        CreateCampaign: {
            /** @description Mã kế hoạch mẫu. */
            preset: string;
            /** @description Mã đợt; không ghi thì là mã kế hoạch mẫu. */
            code?: string;
            /**
             * Format: uuid
             * @description Cơ quan của người tạo; không ghi cũng vậy.
             */
            organizationId?: string;
        };
        PlanDateView: {
            /** @description Tên mốc. */
            label: string;
            /**
             * @description «chậm nhất D» tính cả D; «trước D» thì không.
             * @enum {string}
             */
            sense: "NO_LATER_THAN" | "BEFORE" | "AT" | "DURING";
            /**
             * Format: date
             * @description Ngày; null khi sẽ thông báo sau.
             */
            date: string | null;
            /** @description Giờ; không có thì cả ngày. */
            time?: string | null;
            /**
             * Format: date
             * @description Ngày cuối của một khoảng.
             */
            until?: string | null;
            /** @description Nguyên văn. */
            text: string;
            /** @description Điều khoản của kế hoạch. */
            clause: string;
            /**
             * Format: date-time
             * @description Thời điểm đầu tiên bị coi là muộn; null khi mốc không phải là hạn hoặc chưa có ngày.
             */
            cutoff: string | null;
            /** @description Hạn bằng lời. */
            words: string;
        };
        LevelView: {
            /** @description Tên. */
            name: string;
            /** @description Hình thức. */
            form: string;
            /** @description Điều khoản của kế hoạch. */
            clause: string;
            /** @description Ai quyết định. */
            decidedBy: string;
            /**
             * @description Trình lên đâu; null = quyết định tại chỗ.
             * @enum {string|null}
             */
            forwardedTo: "PROVINCE" | "PRIME_MINISTER" | "FRONT" | null;
            /** @description Mốc hạn gửi hồ sơ (khóa trong dates). */
            cutoff: string | null;
            /** @description Mốc hạn bản giấy (khóa trong dates). */
            paperCutoff: string | null;
            /** @description Số được phân bổ; null = chưa có. */
            allocation?: number | null;
            /** @description Ghi chú. */
            note?: string;
            /**
             * Format: date-time
             * @description Hồ sơ đến từ thời điểm này là muộn.
             */
            cutoffAt: string | null;
            /**
             * Format: date-time
             * @description Bản giấy đến từ thời điểm này là muộn.
             */
            paperCutoffAt: string | null;
        };
        UnitKindView: {
            /** @description Tên. */
            name: string;
            /** @description Nhóm tiêu chuẩn tập thể. */
            group: string | null;
            /** @description Được đề nghị khen thưởng. */
            mayPropose: boolean;
            /** @description Tên in trên giấy tờ khi khác. */
            printedAs?: string;
        };
        ExclusionView: {
            /** @description Điều khoản. */
            clause: string;
            /** @description Nguyên văn. */
            text: string;
            /** @description Hình thức nào; không có = mọi hình thức. */
            levels?: string[];
            /** @description Loại tổ chức bị loại. */
            bodyKinds: string[];
            /**
             * @description Tập thể: từ chối hay xem xét.
             * @enum {string}
             */
            collective: "REFUSE" | "REVIEW";
            /**
             * @description Thành viên là cá nhân.
             * @enum {string}
             */
            persons: "REFUSE" | "REVIEW" | "ALLOW";
        };
        QuotaRuleView: {
            /** @description Điều khoản. */
            clause: string;
            /** @description Nguyên văn. */
            text: string;
            /** @description Hình thức. */
            levels: string[];
            /** @description Loại đơn vị. */
            unitKinds: string[];
            /** @description Đơn vị nêu đích danh (mã). */
            units?: string[];
            /** @description SEPARATE: giới hạn từng loại; JOINT: tổng; WITHIN: tính trong đơn vị loại khác; UNLIMITED: kế hoạch không giới hạn. */
            limit: Record<string, never>;
            /** @description Số lượng, đọc thành lời. */
            limitWords: string;
        };
        CriterionView: {
            /** @description Mã. */
            code: string;
            /** @description Điều khoản. */
            clause: string;
            /** @description Tên ngắn. */
            label: string;
            /** @description Nguyên văn. */
            text: string;
            /** @description Cách xét. */
            rule: Record<string, never>;
            /** @description Cách xét, đọc thành lời. */
            ruleWords: string;
        };
        CriteriaSetView: {
            /** @description Hình thức. */
            level: string;
            /**
             * @description Loại đối tượng.
             * @enum {string}
             */
            subject: "TAP_THE" | "CA_NHAN" | "HO_GIA_DINH";
            /** @description Nhóm đơn vị; rỗng = mọi nhóm. */
            groups: string[];
            /** @description Điều khoản. */
            clause: string;
            /** @description Câu mở đầu, nguyên văn. */
            text: string;
            /** @description Cây điều kiện: mã tiêu chuẩn, hoặc allOf/anyOf. */
            require: string | Record<string, never>;
            /** @description Điều kiện, đọc thành lời. */
            requireWords: string;
            /** @description Các tiêu chuẩn trong cây, theo thứ tự. */
            criteria: components["schemas"]["CriterionView"][];
        };
        TaskView: {
            /** @description Việc. */
            title: string;
            /** @description Ai làm. */
            owner: string;
            /**
             * Format: date
             * @description Hạn.
             */
            due: string | null;
            /**
             * @description Cách hiểu hạn.
             * @enum {string|null}
             */
            dueSense: "NO_LATER_THAN" | "BEFORE" | "AT" | "DURING" | null;
            /** @description Điều khoản. */
            clause: string;
        };
        ReportView: {
            /** @description Tên. */
            name: string;
            /** @description Ai nộp. */
            by: string;
            /** @description Nộp cho ai. */
            to: string;
            /** @description Mẫu. */
            form: string | null;
            /**
             * @description Một lần hay định kỳ.
             * @enum {string}
             */
            period: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";
            /** @description Mốc hạn (khóa trong dates) khi nộp một lần. */
            due: string | null;
            /** @description Trước ngày này của tháng khi định kỳ. */
            beforeDay: number | null;
            /** @description Các phần. */
            sections: string[];
            /** @description Điều khoản. */
            clause: string;
        };
        MilestoneView: {
            /**
             * Format: date
             * @description Đến ngày.
             */
            by: string;
            /** @description Phải đạt, số thập phân viết bằng dấu chấm. */
            target: string;
        };
        IndicatorView: {
            /** @description Tên. */
            name: string;
            /** @description Đơn vị tính. */
            unit: string;
            /** @description Chỉ tiêu, số thập phân viết bằng dấu chấm. */
            target: string;
            /**
             * @description Ít nhất hay nhiều nhất.
             * @enum {string}
             */
            direction: "AT_LEAST" | "AT_MOST";
            /** @description Mức gốc của chỉ tiêu tương đối. */
            baseline?: Record<string, never>;
            /** @description Ai chịu trách nhiệm. */
            owner: string | null;
            /** @description Kỳ. */
            period: string;
            /** @description Các mốc giữa kỳ. */
            milestones: components["schemas"]["MilestoneView"][];
            /** @description Điều khoản. */
            clause: string;
        };
        ProgrammeItemView: {
            /** @description Nội dung. */
            item: string;
            /** @description Ai thực hiện. */
            by: string;
        };
        ConferenceView: {
            /** @description Tên. */
            name: string;
            /** @description Thời gian, nguyên văn. */
            when: string;
            /** @description Địa điểm. */
            place: string;
            /** @description Số điểm cầu. */
            points: number;
            /** @description Thành phần theo nhóm. */
            groups: Record<string, never>;
            /** @description Chương trình. */
            programme: components["schemas"]["ProgrammeItemView"][];
            /** @description Điều khoản. */
            clause: string;
        };
        PlannedSlotView: {
            /**
             * @description Loại giấy.
             * @enum {string}
             */
            kind: "TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC";
            /**
             * @description Dạng.
             * @enum {string}
             */
            form: "SCAN" | "WORD" | "PAPER";
            /** @description Tên giấy. */
            name: string;
            /** @description Điều khoản. */
            clause: string;
            /**
             * @description Một bản cho cả hồ sơ hay cho mỗi trường hợp.
             * @enum {string}
             */
            per: "DOSSIER" | "NOMINEE";
            /** @description Hình thức cần giấy này. */
            levels: string[];
            /**
             * @description Đơn vị nộp, hay cơ quan bổ sung sau.
             * @enum {string}
             */
            suppliedBy: "UNIT" | "OFFICE";
            /** @description Người thẩm định phải thấy gì. */
            marks: ("SIGNATURE" | "SEAL" | "CONFIRMATION")[];
            /** @description Cỡ tệp lớn nhất, byte; null = theo giới hạn chung. */
            maxBytes: number | null;
        };
        OptionView: {
            /** @description Mã phương án. */
            key: string;
            /** @description Nội dung. */
            label: string;
            /** @description Chọn phương án này thì kế hoạch thành thế nào; mỗi chỗ một câu. */
            follows: string[];
        };
        AnswerView: {
            /** @description Mã phương án hoặc giá trị; null = «chưa có». */
            answer: string | null;
            /** @description Đọc thành lời. */
            words: string;
            /** @description Căn cứ. */
            basis: string;
            /** @description Ai trả lời. */
            answeredBy: string;
            /**
             * Format: date-time
             * @description Lúc trả lời.
             */
            answeredAt: string;
            /** @description Trả lời mẫu của bản trình diễn, không phải của cơ quan. */
            demo: boolean;
        };
        QuestionView: {
            /** @description Mã. */
            id: string;
            /** @description Câu hỏi. */
            text: string;
            /** @description Vì sao phải hỏi. */
            why: string;
            /** @description Điều khoản. */
            clause: string;
            /**
             * @description Kiểu trả lời.
             * @enum {string}
             */
            type: "choice" | "date" | "time" | "number" | "text";
            /** @description Các phương án; rỗng khi không phải chọn. */
            options: components["schemas"]["OptionView"][];
            /** @description Câu trả lời được ghi vào chỗ nào của kế hoạch; null khi là chọn phương án. */
            writtenTo: string | null;
            /** @description Được để «chưa có». */
            mayBePending: boolean;
            /** @description Câu trả lời; null khi chưa có ai trả lời. */
            answer: components["schemas"]["AnswerView"] | null;
        };
        ParticipationCountView: {
            /**
             * @description Mọi đơn vị, hay chỉ đơn vị được ghi nhận.
             * @enum {string}
             */
            setting: "ALL" | "RECORDED";
            /** @description Số đơn vị tham gia; null khi đợt chưa mở. */
            participating: number | null;
            /** @description Số đơn vị đang hoạt động của cơ quan. */
            units: number;
        };
        CampaignView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã đợt. */
            code: string;
            /** @description Tên. */
            name: string;
            /** @description Kế hoạch mẫu đã dùng. */
            preset: string;
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            phase: "draft" | "open" | "closed";
            /** @description Tên trạng thái. */
            phaseName: string;
            /** @description Phiên bản của đợt; gửi lại khi sửa. */
            version: number;
            /** @description Phiên bản quy định đang áp dụng; null khi chưa mở. */
            ruleBookVersion: number | null;
            /**
             * Format: uuid
             * @description Cơ quan chủ trì.
             */
            organizationId: string;
            /** @description Người lập. */
            createdBy: string;
            /**
             * Format: date-time
             * @description Lúc lập.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Lúc mở.
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description Lúc đóng.
             */
            closedAt: string | null;
            /** @description Văn bản kế hoạch. */
            document: Record<string, never>;
            /** @description Cơ quan chủ trì và nơi tiếp nhận. */
            host: Record<string, never>;
            /** @description Căn cứ kế hoạch viện dẫn, theo mã. */
            basis: Record<string, never>;
            /** @description Múi giờ của đợt. */
            timeZone: string;
            /** @description Thời gian thi đua. */
            period: Record<string, never>;
            /** @description Câu thành tích in trên giấy tờ. */
            achievement: string;
            /** @description Hình thức khen thưởng, theo mã. */
            levels: {
                [key: string]: components["schemas"]["LevelView"];
            };
            /** @description Loại đối tượng. */
            subjectKinds: ("TAP_THE" | "CA_NHAN" | "HO_GIA_DINH")[];
            /** @description Loại đơn vị, theo mã. */
            unitKinds: {
                [key: string]: components["schemas"]["UnitKindView"];
            };
            /** @description Đối tượng loại trừ, theo mã. */
            exclusions: {
                [key: string]: components["schemas"]["ExclusionView"];
            };
            /** @description Số lượng được đề nghị, theo mã. */
            quotas: {
                [key: string]: components["schemas"]["QuotaRuleView"];
            };
            /** @description Bộ tiêu chuẩn theo hình thức, đối tượng và nhóm đơn vị, kèm nguyên văn từng tiêu chuẩn. */
            criteriaSets: {
                [key: string]: components["schemas"]["CriteriaSetView"];
            };
            /** @description Các ô giấy tờ: loại giấy × dạng. */
            slots: components["schemas"]["PlannedSlotView"][];
            /** @description Các mốc thời gian, theo mã. */
            dates: {
                [key: string]: components["schemas"]["PlanDateView"];
            };
            /** @description Thông tin nhạy cảm được thu thập. */
            fields: Record<string, never>;
            /** @description Cách xử lý. */
            settings: Record<string, never>;
            /** @description Câu hỏi cơ quan phải chốt và câu trả lời. */
            questions: components["schemas"]["QuestionView"][];
            /** @description Mã các câu hỏi chưa trả lời. */
            openQuestions: string[];
            /** @description Nhiệm vụ, theo mã. */
            tasks: {
                [key: string]: components["schemas"]["TaskView"];
            };
            /** @description Báo cáo, theo mã. */
            reports: {
                [key: string]: components["schemas"]["ReportView"];
            };
            /** @description Chỉ tiêu đo được, theo mã. */
            indicators: {
                [key: string]: components["schemas"]["IndicatorView"];
            };
            /** @description Hội nghị, theo mã. */
            conferences: {
                [key: string]: components["schemas"]["ConferenceView"];
            };
            /** @description Đơn vị tham gia. */
            participation: components["schemas"]["ParticipationCountView"];
            /** @description Việc người này làm được lúc này. */
            allowedActions: string[];
        };
        MovePhase: {
            /** @description Phiên bản đợt mà người làm đang xem. */
            version?: number;
        };
        AnswerQuestion: {
            /** @description Mã phương án, hoặc chính giá trị (ngày 2026-03-18, giờ 17:00, số, chữ); null = «chưa có» khi câu hỏi cho phép. */
            answer: string | null;
            /** @description Căn cứ của câu trả lời. */
            basis: string;
            /** @description Phiên bản đợt mà người trả lời đang xem. */
            version?: number;
            /** @description Lý do đổi khi đợt đang mở, ít nhất 10 ký tự; không ghi thì lấy căn cứ. */
            reason?: string;
        };
        PlanChangeView: {
            /** @description Khác gì, đọc thành lời. */
            words: string;
            /** @description Chỗ nào. */
            path: string;
            /** @description Trước; không có khi mới thêm. */
            before?: string | number | boolean | Record<string, never> | unknown[] | null;
            /** @description Sau; không có khi bị bỏ. */
            after?: string | number | boolean | Record<string, never> | unknown[] | null;
        };
        RuleBookSummaryView: {
            /** @description Số phiên bản, từ 1. */
            version: number;
            /** @description Lý do. */
            reason: string;
            /** @description Người ban hành. */
            author: string;
            /**
             * Format: date-time
             * @description Lúc ban hành.
             */
            createdAt: string;
            /** @description Những chỗ khác phiên bản trước; rỗng ở phiên bản đầu. */
            changes: components["schemas"]["PlanChangeView"][];
        };
        RuleBookHistoryView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các phiên bản; cũ trước. */
            items: components["schemas"]["RuleBookSummaryView"][];
        };
        RuleBookView: {
            /** @description Số phiên bản, từ 1. */
            version: number;
            /** @description Lý do. */
            reason: string;
            /** @description Người ban hành. */
            author: string;
            /**
             * Format: date-time
             * @description Lúc ban hành.
             */
            createdAt: string;
            /** @description Kế hoạch với mọi câu trả lời. */
            plan: Record<string, never>;
            /** @description Các câu trả lời, theo mã câu hỏi. */
            answers: Record<string, never>;
        };
        RecordParticipation: {
            /** @description Có tham gia. */
            participates: boolean;
            /** @description Ghi chú. */
            note?: string | null;
        };
        ListedUnitView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã. */
            code: string;
            /** @description Tên. */
            name: string;
            /** @description Loại đơn vị. */
            kind: string;
            /** @description Thứ tự trong danh sách. */
            position: number;
            /** @description Còn hoạt động (chưa nhập, chưa giải thể). */
            active: boolean;
            /** @description Có tham gia đợt đã chọn; null khi không chọn đợt hoặc đợt chưa mở mà chưa ghi nhận. */
            participates: boolean | null;
            /** @description Cơ quan đã ghi nhận có hay không; null khi chưa ghi. */
            recorded: boolean | null;
            /** @description Ghi chú khi ghi nhận. */
            note: string | null;
        };
        GrantExtension: {
            /**
             * Format: date-time
             * @description Gia hạn đến trước thời điểm này; sau hạn của kế hoạch và sau bây giờ.
             */
            until: string;
            /** @description Lý do, ít nhất 20 ký tự. */
            reason: string;
        };
        ExtensionView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * Format: uuid
             * @description Đơn vị.
             */
            unitId: string;
            /** @description Mã đơn vị. */
            unitCode: string;
            /** @description Tên đơn vị. */
            unitName: string;
            /**
             * Format: date-time
             * @description Từ thời điểm này là muộn.
             */
            until: string;
            /** @description Hạn mới bằng lời. */
            words: string;
            /** @description Lý do. */
            reason: string;
            /** @description Người cho gia hạn. */
            grantedBy: string;
            /**
             * Format: date-time
             * @description Lúc cho gia hạn.
             */
            grantedAt: string;
        };
        ExtensionListView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các lần gia hạn; cũ trước. */
            items: components["schemas"]["ExtensionView"][];
        };
        UnitPageView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các đơn vị, theo thứ tự của cơ quan. */
            items: components["schemas"]["ListedUnitView"][];
        };
        LegalBasisView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Dòng của cơ quan mình (sửa được); không thì là dòng chung. */
            own: boolean;
            /**
             * Format: date
             * @description Có hiệu lực từ ngày.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn hiệu lực.
             */
            validUntil: string | null;
            /**
             * @description Độ tin cậy: high, medium, low; office = cơ quan tự ghi.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low" | "office";
            /** @description Mã. */
            code: string;
            /** @description Loại văn bản. */
            type: string;
            /** @description Số, ký hiệu. */
            number: string | null;
            /** @description Trích yếu. */
            title: string;
            /** @description Cơ quan ban hành. */
            issuer: string;
            /**
             * Format: date
             * @description Ngày ban hành.
             */
            issuedOn: string | null;
            /** @description Mã văn bản thay thế. */
            replacedBy: string | null;
            /** @description Thuộc chế độ pháp lý ghi vào từng lần gửi hồ sơ. */
            regime: boolean;
            /** @description Ghi chú. */
            note: string | null;
        };
        LegalBasisListView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các văn bản; cũ trước. */
            items: components["schemas"]["LegalBasisView"][];
        };
        CoefficientView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Dòng của cơ quan mình (sửa được); không thì là dòng chung. */
            own: boolean;
            /**
             * Format: date
             * @description Có hiệu lực từ ngày.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn hiệu lực.
             */
            validUntil: string | null;
            /**
             * @description Độ tin cậy: high, medium, low; office = cơ quan tự ghi.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low" | "office";
            /** @description Hình thức. */
            level: string;
            /**
             * @description Loại đối tượng.
             * @enum {string}
             */
            nomineeKind: "TAP_THE" | "CA_NHAN" | "HO_GIA_DINH";
            /** @description Phần trăm lương cơ sở: 0,3 lần là 30. */
            coefficientX100: number;
            /** @description Căn cứ. */
            basis: string;
        };
        CoefficientListView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Mỗi hình thức và loại đối tượng một hệ số. */
            items: components["schemas"]["CoefficientView"][];
        };
        BaseSalaryView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Dòng của cơ quan mình (sửa được); không thì là dòng chung. */
            own: boolean;
            /**
             * Format: date
             * @description Có hiệu lực từ ngày.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn hiệu lực.
             */
            validUntil: string | null;
            /**
             * @description Độ tin cậy: high, medium, low; office = cơ quan tự ghi.
             * @enum {string}
             */
            confidence: "high" | "medium" | "low" | "office";
            /** @description Mức, đồng. */
            amount: number;
            /** @description Căn cứ. */
            basis: string;
        };
        PutLegalBasis: {
            /**
             * Format: date
             * @description Có hiệu lực từ ngày.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn hiệu lực; null = chưa biết.
             */
            validUntil?: string | null;
            /** @description Mã. */
            code: string;
            /** @description Loại văn bản. */
            type: string;
            /** @description Số, ký hiệu. */
            number?: string | null;
            /** @description Trích yếu. */
            title: string;
            /** @description Cơ quan ban hành. */
            issuer: string;
            /**
             * Format: date
             * @description Ngày ban hành.
             */
            issuedOn?: string | null;
            /** @description Mã văn bản thay thế. */
            replacedBy?: string | null;
            /**
             * @description Thuộc chế độ pháp lý ghi vào từng lần gửi hồ sơ.
             * @default false
             */
            regime: boolean;
            /** @description Ghi chú. */
            note?: string | null;
        };
        LegalRowId: {
            /**
             * Format: uuid
             * @description Định danh dòng.
             */
            id: string;
        };
        PutCoefficient: {
            /**
             * Format: date
             * @description Có hiệu lực từ ngày.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn hiệu lực; null = chưa biết.
             */
            validUntil?: string | null;
            /** @description Hình thức. */
            level: string;
            /**
             * @description Loại đối tượng.
             * @enum {string}
             */
            nomineeKind: "TAP_THE" | "CA_NHAN" | "HO_GIA_DINH";
            /** @description Phần trăm lương cơ sở, số nguyên: 0,3 lần là 30. */
            coefficientX100: number;
            /** @description Căn cứ. */
            basis: string;
        };
        PutBaseSalary: {
            /**
             * Format: date
             * @description Có hiệu lực từ ngày.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn hiệu lực; null = chưa biết.
             */
            validUntil?: string | null;
            /** @description Mức, đồng. */
            amount: number;
            /** @description Căn cứ. */
            basis: string;
        };
        TurnoutView: {
            /** @description Số cử tri trong danh sách. */
            registered: number;
            /** @description Số cử tri đã bỏ phiếu. */
            voted: number;
            /** @description Tỷ lệ để đọc, cắt sau hai chữ số (không làm tròn lên); «chưa xác định» khi không có cử tri. */
            percent: string;
            /** @description Mức (phần trăm) kế hoạch đặt ra cho cuộc bầu cử này; null là không đặt. */
            target: number | null;
            /** @description Đạt mức đó, so bằng số nguyên; null khi không đặt mức hoặc không có cử tri. */
            reachesTarget: boolean | null;
            /**
             * @description Cuộc bầu cử.
             * @enum {string}
             */
            election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            /** @description Kết thúc sớm hoặc đúng giờ; null là chưa ghi nhận. */
            closedOnTime: boolean | null;
            /**
             * @description Tạm thời hay đã được cơ quan xác nhận.
             * @enum {string}
             */
            status: "provisional" | "confirmed";
            /** @description Phiên bản; gửi lại khi sửa. */
            version: number;
            /** @description Người ghi. */
            recordedByName: string;
            /**
             * Format: date-time
             * @description Lúc ghi.
             */
            recordedAt: string;
            /** @description Người xác nhận. */
            confirmedByName: string | null;
            /**
             * Format: date-time
             * @description Lúc xác nhận.
             */
            confirmedAt: string | null;
            /** @description Việc người đang xem được làm. */
            allowedActions: ("record" | "confirm")[];
        };
        SeatView: {
            /**
             * @description Cuộc bầu cử.
             * @enum {string}
             */
            election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            /** @description Số đại biểu được bầu. */
            allotted: number;
            /** @description Số đại biểu đã trúng cử. */
            elected: number;
            /** @description Có bầu lại. */
            revote: boolean;
            /** @description Có bầu thêm. */
            extraElection: boolean;
            /**
             * @description Tạm thời hay đã được cơ quan xác nhận.
             * @enum {string}
             */
            status: "provisional" | "confirmed";
            /** @description Phiên bản; gửi lại khi sửa. */
            version: number;
            /** @description Người ghi. */
            recordedByName: string;
            /**
             * Format: date-time
             * @description Lúc ghi.
             */
            recordedAt: string;
            /** @description Người xác nhận. */
            confirmedByName: string | null;
            /**
             * Format: date-time
             * @description Lúc xác nhận.
             */
            confirmedAt: string | null;
            /** @description Việc người đang xem được làm. */
            allowedActions: ("record" | "confirm")[];
        };
        AreaResultView: {
            /**
             * @description Cuộc bầu cử.
             * @enum {string}
             */
            election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            /** @description Cử tri đi bầu; null là chưa có số liệu. */
            turnout: components["schemas"]["TurnoutView"] | null;
            /** @description Đơn vị bầu cử chứa tổ trong cuộc này; null là chưa ghi. */
            constituency: components["schemas"]["UnitNameView"] | null;
            /** @description Đại biểu của đơn vị bầu cử đó, tổ dùng chung; null là chưa có số liệu. */
            seats: components["schemas"]["SeatView"] | null;
            /** @description Người đang xem được nhập số cử tri ở ô này. */
            mayRecord: boolean;
        };
        AreaRowView: {
            /** @description Tổ bầu cử. */
            unit: components["schemas"]["UnitNameView"];
            /** @description Ba cuộc bầu cử, theo thứ tự. */
            results: components["schemas"]["AreaResultView"][];
        };
        TurnoutSumView: {
            /** @description Số cử tri trong danh sách. */
            registered: number;
            /** @description Số cử tri đã bỏ phiếu. */
            voted: number;
            /** @description Tỷ lệ để đọc, cắt sau hai chữ số (không làm tròn lên); «chưa xác định» khi không có cử tri. */
            percent: string;
            /** @description Mức (phần trăm) kế hoạch đặt ra cho cuộc bầu cử này; null là không đặt. */
            target: number | null;
            /** @description Đạt mức đó, so bằng số nguyên; null khi không đặt mức hoặc không có cử tri. */
            reachesTarget: boolean | null;
            /** @description Mọi tổ kết thúc sớm hoặc đúng giờ; null khi còn tổ chưa ghi nhận. */
            closedOnTime: boolean | null;
            /** @description Đúng khi số liệu của mọi tổ đã được xác nhận. */
            confirmed: boolean;
        };
        ConstituencyResultView: {
            /**
             * @description Cuộc bầu cử.
             * @enum {string}
             */
            election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            /** @description Tổng các tổ; null khi chưa tổ nào có số liệu hoặc người xem chỉ xem được tổ của mình. */
            turnout: components["schemas"]["TurnoutSumView"] | null;
            /** @description Đại biểu được bầu; null khi chưa có số liệu hoặc đơn vị không bầu đại biểu của cuộc này. */
            seats: components["schemas"]["SeatView"] | null;
            /** @description Người đang xem được nhập số đại biểu ở đây. */
            mayRecord: boolean;
        };
        ConstituencyRowView: {
            /** @description Đơn vị bầu cử. */
            unit: components["schemas"]["UnitNameView"];
            /** @description Ba cuộc bầu cử, theo thứ tự. */
            results: components["schemas"]["ConstituencyResultView"][];
        };
        ResultsGridView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các tổ bầu cử của trang. */
            items: components["schemas"]["AreaRowView"][];
            /** @description Các đơn vị bầu cử (không chia trang). */
            constituencies: components["schemas"]["ConstituencyRowView"][];
        };
        FigureToConfirmItem: {
            /** @description Phiên bản số liệu mà người xác nhận đang xem. */
            version?: number;
            /** @description Định danh hoặc mã đơn vị. */
            unit: string;
            /**
             * @description Cuộc bầu cử.
             * @enum {string}
             */
            election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            /**
             * @description turnout = cử tri đi bầu của tổ; seats = đại biểu của đơn vị bầu cử.
             * @enum {string}
             */
            figure: "turnout" | "seats";
        };
        ConfirmFigures: {
            /** @description Các số liệu cần xác nhận. */
            items: components["schemas"]["FigureToConfirmItem"][];
        };
        ConfirmedView: {
            /** @description Số số liệu vừa được xác nhận (không kể số đã xác nhận từ trước). */
            confirmed: number;
        };
        ImportSummaryView: {
            /** @description Số dòng có nội dung. */
            rows: number;
            /** @description Số dòng có lỗi. */
            faultyRows: number;
            /** @description Số liệu mới. */
            recorded: number;
            /** @description Số liệu bị sửa. */
            changed: number;
            /** @description Số liệu giữ nguyên và được xác nhận. */
            confirmed: number;
            /** @description Số liệu không đổi. */
            unchanged: number;
        };
        FigureSnapshotView: {
            /** @description Số cử tri trong danh sách. */
            registered?: number;
            /** @description Số cử tri đã bỏ phiếu. */
            voted?: number;
            /** @description Kết thúc sớm hoặc đúng giờ; null là chưa ghi nhận. */
            closedOnTime?: boolean | null;
            /** @description Số đại biểu được bầu. */
            allotted?: number;
            /** @description Số đại biểu đã trúng cử. */
            elected?: number;
            /** @description Có bầu lại. */
            revote?: boolean;
            /** @description Có bầu thêm. */
            extraElection?: boolean;
            /**
             * @description Tạm thời hay đã xác nhận.
             * @enum {string}
             */
            status: "provisional" | "confirmed";
        };
        ImportSeatsView: {
            /** @description Mã đơn vị bầu cử được ghi. */
            unit: string;
            /**
             * @description Thay đổi sẽ xảy ra.
             * @enum {string}
             */
            change: "none" | "recorded" | "changed" | "confirmed";
            /** @description Số đang có; null là chưa có. */
            before: components["schemas"]["FigureSnapshotView"] | null;
            /** @description Số sau khi nhập. */
            after: components["schemas"]["FigureSnapshotView"];
        };
        ImportRowView: {
            /** @description Số dòng trong tệp, từ 1. */
            row: number;
            /** @description Mã đơn vị như trong tệp. */
            unit: string;
            /** @description Tên đơn vị trong danh sách; null là không tìm thấy. */
            unitName: string | null;
            /**
             * @description Cuộc bầu cử; null là không đọc được.
             * @enum {string|null}
             */
            election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA" | null;
            /**
             * @description Thay đổi về số cử tri; null khi dòng có lỗi hoặc không có số cử tri.
             * @enum {string|null}
             */
            change: "none" | "recorded" | "changed" | "confirmed" | null;
            /** @description Số cử tri đang có; null là chưa có. */
            before: components["schemas"]["FigureSnapshotView"] | null;
            /** @description Số cử tri sau khi nhập. */
            after: components["schemas"]["FigureSnapshotView"] | null;
            /** @description Số đại biểu của đơn vị bầu cử; null khi dòng không có. */
            seats: components["schemas"]["ImportSeatsView"] | null;
            /** @description Lỗi cần sửa; còn một lỗi thì không lưu dòng nào. */
            problems: string[];
            /** @description Điều nên xem lại, không chặn việc lưu. */
            notes: string[];
        };
        ImportView: {
            /** @description Đã lưu hay chỉ xem trước. */
            applied: boolean;
            /** @description Tổng hợp. */
            summary: components["schemas"]["ImportSummaryView"];
            /** @description Các dòng; chỉ có khi xem trước. */
            rows: components["schemas"]["ImportRowView"][];
            /** @description Các cột trong tệp không được dùng. */
            ignoredColumns: string[];
        };
        RecordTurnout: {
            /** @description Phiên bản số liệu mà người gửi đang xem (0 khi chưa có số liệu); khác phiên bản hiện tại thì bị từ chối. */
            version?: number;
            /** @description Lý do sửa; bắt buộc khi sửa số liệu đã xác nhận. */
            reason?: string;
            /**
             * @description Xác nhận luôn; chỉ cơ quan thẩm định.
             * @default false
             */
            confirm: boolean;
            /** @description Số cử tri trong danh sách. */
            registered: number;
            /** @description Số cử tri đã bỏ phiếu. */
            voted: number;
            /** @description Kết thúc sớm hoặc đúng giờ. Không gửi thì giữ như đã ghi; null là chưa ghi nhận. */
            closedOnTime?: boolean | null;
        };
        RecordSeats: {
            /** @description Phiên bản số liệu mà người gửi đang xem (0 khi chưa có số liệu); khác phiên bản hiện tại thì bị từ chối. */
            version?: number;
            /** @description Lý do sửa; bắt buộc khi sửa số liệu đã xác nhận. */
            reason?: string;
            /**
             * @description Xác nhận luôn; chỉ cơ quan thẩm định.
             * @default false
             */
            confirm: boolean;
            /** @description Số đại biểu được bầu (ấn định cho đơn vị bầu cử). */
            allotted: number;
            /** @description Số đại biểu đã trúng cử. */
            elected: number;
            /** @description Có bầu lại. */
            revote: boolean;
            /** @description Có bầu thêm. */
            extraElection: boolean;
        };
        ConfirmFigure: {
            /** @description Phiên bản số liệu mà người xác nhận đang xem. */
            version?: number;
        };
        FigureHistoryView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * Format: date-time
             * @description Lúc thay đổi.
             */
            at: string;
            /**
             * @description Cuộc bầu cử.
             * @enum {string}
             */
            election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            /**
             * @description Cử tri đi bầu hay đại biểu.
             * @enum {string}
             */
            figure: "turnout" | "seats";
            /** @description Trước khi thay đổi; null là chưa có. */
            before: components["schemas"]["FigureSnapshotView"] | null;
            /** @description Sau khi thay đổi. */
            after: components["schemas"]["FigureSnapshotView"];
            /** @description Lý do. */
            reason: string | null;
            /** @description Người thay đổi. */
            actorName: string;
        };
        FigureHistoryPageView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các lần thay đổi; mới nhất trước. */
            items: components["schemas"]["FigureHistoryView"][];
        };
        CreateDossier: {
            /** @description Mã đợt thi đua. */
            campaign: string;
            /** @description Hình thức đề nghị. */
            level: string;
            /**
             * Format: uuid
             * @description Đơn vị đề nghị.
             */
            unitId: string;
            /**
             * @description Đường đến: WEB, hoặc IOFFICE, COUNTER do nơi tiếp nhận nhập thay đơn vị.
             * @default WEB
             * @enum {string}
             */
            channel: "WEB" | "IOFFICE" | "COUNTER";
            /** @description Số văn bản đến (khi không qua WEB). */
            incomingNumber?: string;
            /**
             * Format: date
             * @description Ngày văn bản đến (khi không qua WEB).
             */
            incomingDate?: string;
            /**
             * Format: date-time
             * @description Thời điểm đến có bằng chứng (khi không qua WEB).
             */
            evidencedArrival?: string;
        };
        UnitRef: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã. */
            code: string;
            /** @description Tên. */
            name: string;
            /** @description Loại đơn vị. */
            kind: string;
        };
        NomineeView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * Format: uuid
             * @description Hồ sơ chứa trường hợp này.
             */
            dossierId: string;
            /** @description Thứ tự trong hồ sơ. */
            order: number;
            /** @description Phiên bản. */
            version: number;
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            state: "proposed" | "on-hold" | "withdrawn" | "qualified" | "unqualified" | "approved" | "not-approved" | "forwarded" | "awarded" | "cancelled";
            /** @description Tên trạng thái. */
            stateName: string;
            /**
             * @description Loại.
             * @enum {string}
             */
            kind: "TAP_THE" | "CA_NHAN" | "HO_GIA_DINH";
            /** @description Tên. */
            name: string;
            /** @description Tôn xưng. */
            honorific: string | null;
            /** @description Cấp bậc. */
            rank: string | null;
            /**
             * @description Giới tính.
             * @enum {string|null}
             */
            gender: "NAM" | "NU" | null;
            /** @description Ngày sinh; «•••» khi không có quyền xem. */
            birthDate: string | null;
            /** @description Năm sinh khi không rõ ngày tháng; trống khi không có quyền xem. */
            birthYear: number | null;
            /** @description Số CCCD; che bớt khi không có quyền xem. */
            citizenId: string | null;
            /** @description Chức vụ. */
            position: string | null;
            /** @description Đơn vị công tác. */
            workplace: string | null;
            /**
             * Format: uuid
             * @description Đơn vị mà tập thể là.
             */
            subjectUnitId: string | null;
            /** @description Loại tổ chức ngoài danh sách đơn vị. */
            bodyKind: string | null;
            /** @description Là đảng viên; trống khi không có quyền xem. */
            isPartyMember: boolean | null;
            /** @description Giữ chức vụ lãnh đạo, quản lý. */
            isLeader: boolean | null;
            /** @description Dân tộc; «•••» khi không có quyền xem. */
            ethnicity: string | null;
            /** @description Tỷ lệ nữ của tập thể, phần trăm. */
            womenPercent: number | null;
            /** @description Số người của tập thể. */
            headcount: number | null;
            /** @description Đã được đề nghị qua tuyến khác. */
            otherRoute: string | null;
            /** @description Tóm tắt thành tích. */
            achievementSummary: string;
            /** @description Tự đánh giá theo mã tiêu chuẩn. */
            attestations: {
                [key: string]: boolean;
            };
            /** @description Những ô bị che với người đang xem. */
            maskedFields: string[];
            /** @description Ghi chú kết luận thẩm định. */
            conclusionNote: string | null;
            /** @description Kết quả đổi sau thẩm định: lý do; trống = không đổi. */
            changedAfterAppraisal: string | null;
            /** @description Việc người đang xem làm được lúc này. */
            allowedActions: string[];
            /**
             * Format: date-time
             * @description Lúc sửa gần nhất.
             */
            updatedAt?: string;
        };
        DossierDocumentView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Những loại giấy tờ có trong tệp. */
            kinds: string[];
            /** @description Trong đó, những giấy tờ mà tệp này là bản mới nhất. */
            latestKinds: string[];
            /**
             * @description Dạng.
             * @enum {string}
             */
            form: "SCAN" | "WORD";
            /**
             * Format: uuid
             * @description Của trường hợp nào; trống = của cả hồ sơ.
             */
            nomineeId: string | null;
            /** @description Tên tệp như khi gửi. */
            fileName: string;
            /** @description Dung lượng, byte. */
            size: number;
            /** @description SHA-256 của tệp. */
            sha256: string;
            /**
             * Format: date-time
             * @description Lúc đến.
             */
            receivedAt: string;
            /**
             * @description Đang kiểm tra hay đã xong.
             * @enum {string}
             */
            checks: "pending" | "done";
            /** @description Ý kiến kiểm tra tệp. */
            findings: Record<string, never>[];
        };
        SubmissionView: {
            /** @description Lần thứ mấy. */
            number: number;
            /**
             * Format: date-time
             * @description Thời điểm đến quyết định đúng hạn.
             */
            receivedAt: string;
            /** @description Đường đến. */
            channel: string;
            /** @description Số phiếu ghi nhận. */
            receiptNumber: string;
            /** @description Phiên bản bộ quy tắc đã dùng. */
            ruleBookVersion: number;
            /** @description Người gửi. */
            submittedByName: string;
        };
        ReturnItemView: {
            /** @description Ô giấy tờ. */
            slot?: string;
            /**
             * Format: uuid
             * @description Trường hợp.
             */
            nomineeId?: string;
            /** @description Ô thông tin của trường hợp. */
            field?: string;
            /** @description Tiêu chuẩn trả lời lại. */
            criterion?: string;
            /** @description Cần sửa gì. */
            note: string;
        };
        ReturnView: {
            /** @description Lý do. */
            reason: string;
            /** @description Các mục mở lại. */
            items: components["schemas"]["ReturnItemView"][];
            /**
             * Format: date-time
             * @description Bổ sung trước thời điểm này.
             */
            mendBy: string;
            /** @description Người yêu cầu. */
            returnedByName: string;
            /**
             * Format: date-time
             * @description Lúc yêu cầu.
             */
            returnedAt: string;
        };
        BlockerView: {
            /** @description Mã cố định. */
            code: string;
            /**
             * @description `refusing`: không gửi được; `missing`: có thể xác nhận gửi thiếu rồi bổ sung.
             * @enum {string}
             */
            severity: "refusing" | "missing";
            /** @description Điều gì sai và cần làm gì. */
            detail: string;
            /** @description Điều khoản của kế hoạch. */
            clause?: string;
            /**
             * Format: uuid
             * @description Trường hợp liên quan.
             */
            nomineeId?: string;
            /** @description Ô giấy tờ liên quan. */
            slot?: string;
            /** @description Tiêu chuẩn liên quan. */
            criterion?: string;
            /** @description Ô thông tin đầu tiên còn thiếu. */
            field?: string;
        };
        QuotaItemView: {
            /** @description Hình thức. */
            level: string;
            /**
             * @description Cách tính: tách tập thể và cá nhân, tính chung, không giới hạn, hoặc không được đề nghị.
             * @enum {string}
             */
            mode: "SEPARATE" | "JOINT" | "UNLIMITED" | "NONE";
            /** @description Giới hạn; trống = không giới hạn. */
            limit: {
                [key: string]: number;
            } | null;
            /** @description Đã tính (hồ sơ đã gửi). */
            counted: {
                [key: string]: number;
            };
            /** @description Trong các bản nháp. */
            drafts: {
                [key: string]: number;
            };
            /** @description Còn lại; trống = không giới hạn. */
            remaining: {
                [key: string]: number;
            } | null;
            /** @description Viết thành lời. */
            words: string;
            /** @description Điều khoản của kế hoạch. */
            clause: string | null;
        };
        ReceiptDocumentView: {
            /** @description Tên tệp. */
            fileName: string;
            /** @description SHA-256 của tệp. */
            sha256: string;
        };
        ReceiptMissingView: {
            /** @description Mã. */
            code: string;
            /** @description Thiếu gì. */
            detail: string;
            /** @description Ô giấy tờ. */
            slot?: string;
        };
        ReceiptView: {
            /** @description Số phiếu. */
            number: string;
            /**
             * Format: date-time
             * @description Thời điểm đến.
             */
            receivedAt: string;
            /** @description Mã kiểm tra. */
            code: string;
            /** @description Lần gửi thứ mấy. */
            submission: number;
            /** @description Phiếu mà phiếu này thay. */
            supersedes: string | null;
            /** @description Đường đến. */
            channel: string;
            /** @description Số văn bản đến. */
            incomingNumber: string | null;
            /** @description Ngày văn bản đến. */
            incomingDate: string | null;
            /** @description Các tệp đã nhận. */
            documents: components["schemas"]["ReceiptDocumentView"][];
            /** @description Còn thiếu gì; trống = đủ. */
            missing: components["schemas"]["ReceiptMissingView"][];
            /** @description Số lượng của đơn vị sau lần gửi này. */
            quota: {
                [key: string]: unknown;
            };
        };
        DossierView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã đợt. */
            campaign: string;
            /** @description Hình thức. */
            level: string;
            /** @description Đơn vị đề nghị. */
            unit: components["schemas"]["UnitRef"];
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "accepted" | "declined" | "withdrawn" | "lapsed";
            /** @description Tên trạng thái. */
            stateName: string;
            /** @description Phiên bản. */
            version: number;
            /** @description Số tập thể, cá nhân, hộ gia đình còn trong hồ sơ. */
            counts: {
                [key: string]: number;
            };
            /** @description Đường đến. */
            channel: string;
            /**
             * Format: date-time
             * @description Lần đến đầu tiên.
             */
            firstReceivedAt: string | null;
            /** @description Đã gửi nhưng còn thiếu giấy tờ. */
            incomplete: boolean;
            /**
             * Format: date-time
             * @description Hạn bổ sung.
             */
            mendBy: string | null;
            /** @description Người đang thẩm định. */
            assigneeName: string | null;
            /**
             * Format: date-time
             * @description Lúc thay đổi gần nhất.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Hạn gửi của đơn vị (đã tính gia hạn): thời điểm đầu tiên bị coi là muộn.
             */
            cutoff: string | null;
            /** @description Số văn bản đến. */
            incomingNumber: string | null;
            /** @description Ngày văn bản đến. */
            incomingDate: string | null;
            /**
             * Format: date-time
             * @description Thời điểm đến có bằng chứng; trống = gửi trên phần mềm.
             */
            evidencedArrival: string | null;
            /** @description Do nơi tiếp nhận nhập thay đơn vị. */
            takenInByOffice: boolean;
            /** @description Phiên bản bộ quy tắc áp dụng. */
            ruleBookVersion: number;
            /** @description Người lập. */
            createdByName: string;
            /**
             * Format: date-time
             * @description Lúc lập.
             */
            createdAt: string;
            /** @description Các tập thể, cá nhân. */
            nominees: components["schemas"]["NomineeView"][];
            /** @description Giấy tờ hiện hành. */
            documents: components["schemas"]["DossierDocumentView"][];
            /** @description Các lần gửi, cũ trước. */
            submissions: components["schemas"]["SubmissionView"][];
            /** @description Các lần yêu cầu bổ sung, cũ trước. */
            returns: components["schemas"]["ReturnView"][];
            /** @description Đang yêu cầu bổ sung: chỉ những mục này sửa được; null = không giới hạn theo mục. */
            reopened: components["schemas"]["ReturnItemView"][] | null;
            /** @description Mọi điều còn cản việc gửi, cùng một lúc. */
            blockers: components["schemas"]["BlockerView"][];
            /** @description Số lượng của đơn vị ở hình thức này. */
            quota: components["schemas"]["QuotaItemView"];
            /** @description Phiếu ghi nhận mới nhất. */
            receipt: components["schemas"]["ReceiptView"] | null;
            /** @description Việc người đang xem làm được lúc này. */
            allowedActions: string[];
        };
        DossierListItem: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã đợt. */
            campaign: string;
            /** @description Hình thức. */
            level: string;
            /** @description Đơn vị đề nghị. */
            unit: components["schemas"]["UnitRef"];
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "accepted" | "declined" | "withdrawn" | "lapsed";
            /** @description Tên trạng thái. */
            stateName: string;
            /** @description Phiên bản. */
            version: number;
            /** @description Số tập thể, cá nhân, hộ gia đình còn trong hồ sơ. */
            counts: {
                [key: string]: number;
            };
            /** @description Đường đến. */
            channel: string;
            /**
             * Format: date-time
             * @description Lần đến đầu tiên.
             */
            firstReceivedAt: string | null;
            /** @description Đã gửi nhưng còn thiếu giấy tờ. */
            incomplete: boolean;
            /**
             * Format: date-time
             * @description Hạn bổ sung.
             */
            mendBy: string | null;
            /** @description Người đang thẩm định. */
            assigneeName: string | null;
            /**
             * Format: date-time
             * @description Lúc thay đổi gần nhất.
             */
            updatedAt: string;
        };
        DossierPageView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các hồ sơ. */
            items: components["schemas"]["DossierListItem"][];
        };
        AppliedCriteriaView: {
            /**
             * Format: uuid
             * @description Trường hợp.
             */
            nomineeId: string;
            /** @description Điều khoản. */
            clause: string;
            /** @description Câu mở đầu, nguyên văn. */
            text: string;
            /** @description Cây điều kiện: mã tiêu chuẩn, hoặc allOf/anyOf. */
            require: string | Record<string, never>;
        };
        EligibilityItemView: {
            /**
             * Format: uuid
             * @description Trường hợp.
             */
            nomineeId: string;
            /** @description Mã tiêu chuẩn. */
            criterion: string;
            /** @description Tên ngắn. */
            label: string;
            /** @description Điều khoản. */
            clause: string;
            /** @description Nguyên văn. */
            text: string;
            /** @description Đơn vị tự trả lời có hay không; false = xét theo số liệu. */
            asked: boolean;
            /** @description Đơn vị còn nợ câu trả lời này. */
            owed: boolean;
            /**
             * @description Kết quả.
             * @enum {string}
             */
            outcome: "met" | "unmet" | "needs-review";
            /** @description Vì sao. */
            reason: string;
            /** @description Số liệu đã dùng. */
            evidence: {
                [key: string]: unknown;
            };
        };
        EligibilityView: {
            /** @description Bộ tiêu chuẩn của từng trường hợp; không có dòng = kế hoạch không đặt tiêu chuẩn. */
            sets: components["schemas"]["AppliedCriteriaView"][];
            /** @description Mỗi trường hợp, mỗi tiêu chuẩn một dòng. */
            items: components["schemas"]["EligibilityItemView"][];
        };
        SubmitDossier: {
            /** @description Phiên bản hồ sơ mà người gửi đang xem; cũ hơn phiên bản hiện tại thì bị từ chối. */
            version: number;
            /**
             * @description Biết còn thiếu giấy tờ và vẫn gửi cho kịp hạn.
             * @default false
             */
            acknowledgeMissing: boolean;
        };
        WithdrawDossier: {
            /** @description Phiên bản hồ sơ mà người rút đang xem. */
            version: number;
            /** @description Lý do rút. */
            reason?: string;
        };
        QuotaView: {
            /** @description Mỗi hình thức một dòng. */
            items: components["schemas"]["QuotaItemView"][];
        };
        NomineeInput: {
            /**
             * @description Tập thể, cá nhân hay hộ gia đình.
             * @enum {string}
             */
            kind: "TAP_THE" | "CA_NHAN" | "HO_GIA_DINH";
            /** @description Tên đầy đủ như in trên giấy khen. */
            name: string;
            /** @description Tôn xưng: Ông, Bà, Đồng chí. */
            honorific?: string | null;
            /** @description Cấp bậc (công an, quân đội). */
            rank?: string | null;
            /**
             * @description Giới tính.
             * @enum {string|null}
             */
            gender?: "NAM" | "NU" | null;
            /**
             * Format: date
             * @description Ngày sinh.
             */
            birthDate?: string | null;
            /** @description Năm sinh, khi không rõ ngày tháng. */
            birthYear?: number | null;
            /** @description Số CCCD, 12 chữ số (chữ, không phải số). Chỉ khi kế hoạch có dùng. */
            citizenId?: string | null;
            /** @description Chức vụ. */
            position?: string | null;
            /** @description Đơn vị công tác hoặc nơi cư trú. */
            workplace?: string | null;
            /**
             * Format: uuid
             * @description Tập thể là chính đơn vị nào (mặc định: đơn vị đề nghị).
             */
            subjectUnitId?: string | null;
            /** @description Loại tổ chức của tập thể ngoài danh sách đơn vị, hoặc ban mà cá nhân là thành viên. */
            bodyKind?: string | null;
            /** @description Là đảng viên. Chỉ khi kế hoạch có dùng. */
            isPartyMember?: boolean | null;
            /** @description Giữ chức vụ lãnh đạo, quản lý. */
            isLeader?: boolean | null;
            /** @description Dân tộc. Chỉ khi kế hoạch có dùng. */
            ethnicity?: string | null;
            /** @description Tỷ lệ nữ của tập thể, phần trăm nguyên. */
            womenPercent?: number | null;
            /** @description Số người của tập thể. */
            headcount?: number | null;
            /** @description Đã được đề nghị qua tuyến khác: ghi nơi đề nghị và hình thức. */
            otherRoute?: string | null;
            /**
             * @description Tóm tắt thành tích.
             * @default
             */
            achievementSummary: string;
            /** @description Đơn vị tự đánh giá theo mã tiêu chuẩn: đúng = đạt, sai = không đạt, không có = chưa trả lời. */
            attestations?: {
                [key: string]: boolean;
            };
        };
        NomineeList: {
            /** @description Từ 1 đến 200 trường hợp; tất cả cùng được ghi hoặc không. */
            items: components["schemas"]["NomineeInput"][];
        };
        NomineeListView: {
            /** @description Theo thứ tự trong hồ sơ. */
            items: components["schemas"]["NomineeView"][];
        };
        NomineeOrder: {
            /** @description Phiên bản hồ sơ mà người sắp xếp đang xem. */
            version: number;
            /** @description Định danh mọi trường hợp của hồ sơ, theo thứ tự mới. */
            nomineeIds: string[];
        };
        NomineePatch: {
            /** @description Tên đầy đủ như in trên giấy khen. */
            name?: string;
            /** @description Tôn xưng: Ông, Bà, Đồng chí. */
            honorific?: string | null;
            /** @description Cấp bậc (công an, quân đội). */
            rank?: string | null;
            /**
             * @description Giới tính.
             * @enum {string|null}
             */
            gender?: "NAM" | "NU" | null;
            /**
             * Format: date
             * @description Ngày sinh.
             */
            birthDate?: string | null;
            /** @description Năm sinh, khi không rõ ngày tháng. */
            birthYear?: number | null;
            /** @description Số CCCD, 12 chữ số (chữ, không phải số). Chỉ khi kế hoạch có dùng. */
            citizenId?: string | null;
            /** @description Chức vụ. */
            position?: string | null;
            /** @description Đơn vị công tác hoặc nơi cư trú. */
            workplace?: string | null;
            /**
             * Format: uuid
             * @description Tập thể là chính đơn vị nào (mặc định: đơn vị đề nghị).
             */
            subjectUnitId?: string | null;
            /** @description Loại tổ chức của tập thể ngoài danh sách đơn vị, hoặc ban mà cá nhân là thành viên. */
            bodyKind?: string | null;
            /** @description Là đảng viên. Chỉ khi kế hoạch có dùng. */
            isPartyMember?: boolean | null;
            /** @description Giữ chức vụ lãnh đạo, quản lý. */
            isLeader?: boolean | null;
            /** @description Dân tộc. Chỉ khi kế hoạch có dùng. */
            ethnicity?: string | null;
            /** @description Tỷ lệ nữ của tập thể, phần trăm nguyên. */
            womenPercent?: number | null;
            /** @description Số người của tập thể. */
            headcount?: number | null;
            /** @description Đã được đề nghị qua tuyến khác: ghi nơi đề nghị và hình thức. */
            otherRoute?: string | null;
            /**
             * @description Tóm tắt thành tích.
             * @default
             */
            achievementSummary: string;
            /** @description Đơn vị tự đánh giá theo mã tiêu chuẩn: đúng = đạt, sai = không đạt, không có = chưa trả lời. */
            attestations?: {
                [key: string]: boolean;
            };
            /** @description Phiên bản của trường hợp này mà người sửa đang xem. */
            version: number;
        };
        WithdrawNominee: {
            /** @description Phiên bản của trường hợp mà người rút đang xem. */
            version: number;
            /** @description Lý do rút. */
            reason: string;
        };
        ReceiptCheckView: {
            /** @description Số và mã khớp với một phiếu đã cấp. */
            valid: boolean;
        };
        CorrectionView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * Format: uuid
             * @description Trường hợp.
             */
            nomineeId: string;
            /**
             * @description Ô.
             * @enum {string}
             */
            field: "name" | "position" | "workplace" | "honorific" | "rank" | "birthDate" | "birthYear" | "gender";
            /** @description Giá trị cũ. */
            oldValue: string | null;
            /** @description Giá trị mới. */
            newValue: string;
            /** @description Lý do. */
            reason: string;
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            state: "proposed" | "confirmed" | "rejected";
            /**
             * @description Bên đề nghị; bên kia xác nhận.
             * @enum {string}
             */
            side: "unit" | "office";
            /** @description Người đề nghị. */
            proposedByName: string;
            /**
             * Format: date-time
             * @description Lúc đề nghị.
             */
            proposedAt: string;
            /** @description Người quyết định. */
            decidedByName: string | null;
            /**
             * Format: date-time
             * @description Lúc quyết định.
             */
            decidedAt: string | null;
            /**
             * Format: uuid
             * @description Giấy tờ đã thay theo đính chính; trống = chưa thay.
             */
            documentId: string | null;
            /** @description Việc người đang xem làm được. */
            allowedActions?: string[];
        };
        CorrectionListView: {
            /** @description Cũ trước. */
            items: components["schemas"]["CorrectionView"][];
        };
        ProposeCorrection: {
            /** @description Phiên bản của trường hợp mà người đề nghị đang xem. */
            version: number;
            /**
             * @description Ô cần đính chính.
             * @enum {string}
             */
            field: "name" | "position" | "workplace" | "honorific" | "rank" | "birthDate" | "birthYear" | "gender";
            /** @description Giá trị đúng. */
            value: string;
            /** @description Lý do và căn cứ. */
            reason: string;
        };
        RejectCorrection: {
            /** @description Vì sao không đồng ý. */
            reason: string;
        };
        OfficePersonView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Họ tên. */
            name: string;
            /** @description Vai trò; trống = không còn làm thẩm định ở cơ quan mà vẫn còn hồ sơ, cần bàn giao. */
            roleName: string | null;
            /** @description Số hồ sơ được giao chưa xong (đã gửi, đang bổ sung). */
            open: number;
        };
        OfficePeopleView: {
            /** @description Theo tên. */
            items: components["schemas"]["OfficePersonView"][];
        };
        OutcomeCountsView: {
            /** @description Số trường hợp máy xét đạt. */
            met: number;
            /** @description Số trường hợp máy xét không đạt. */
            unmet: number;
            /** @description Số trường hợp cần người xem xét. */
            needsReview: number;
        };
        QueueItemView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã đợt. */
            campaign: string;
            /** @description Hình thức. */
            level: string;
            /** @description Đơn vị đề nghị. */
            unit: components["schemas"]["UnitRef"];
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "accepted" | "declined" | "withdrawn" | "lapsed";
            /** @description Tên trạng thái. */
            stateName: string;
            /** @description Phiên bản. */
            version: number;
            /** @description Số tập thể, cá nhân, hộ gia đình còn trong hồ sơ. */
            counts: {
                [key: string]: number;
            };
            /** @description Đường đến. */
            channel: string;
            /**
             * Format: date-time
             * @description Lần đến đầu tiên.
             */
            firstReceivedAt: string | null;
            /** @description Đã gửi nhưng còn thiếu giấy tờ. */
            incomplete: boolean;
            /**
             * Format: date-time
             * @description Hạn bổ sung.
             */
            mendBy: string | null;
            /** @description Người đang thẩm định. */
            assigneeName: string | null;
            /**
             * Format: date-time
             * @description Lúc thay đổi gần nhất.
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description Người được giao thẩm định.
             */
            assigneeId: string | null;
            /** @description Người được giao đọc lại. */
            secondReaderName: string | null;
            /** @description Số trường hợp đã kết luận. */
            judged: number;
            /** @description Số trường hợp chưa kết luận. */
            undecided: number;
            /** @description Số trường hợp đang tạm dừng xem xét. */
            onHold: number;
            /** @description Số trường hợp thay đổi kết quả sau thẩm định. */
            changedAfterAppraisal: number;
            /** @description Kết quả máy xét. */
            machine: components["schemas"]["OutcomeCountsView"];
            /** @description Số ô giấy tờ của đơn vị còn thiếu (tệp và bản giấy). */
            papersMissing: number;
            /** @description Số nghi vấn trùng về các trường hợp của hồ sơ chưa được kết luận. */
            openDuplicates: number;
        };
        AssigneeCountsView: {
            /** @description Của người đang xem. */
            me: number;
            /** @description Chưa giao cho ai. */
            none: number;
            /** @description Của người khác. */
            others: number;
        };
        QueueCountsView: {
            /** @description Theo trạng thái. */
            states: {
                [key: string]: number;
            };
            /** @description Theo người thẩm định. */
            assignees: components["schemas"]["AssigneeCountsView"];
            /** @description Còn phải làm mà gửi khi còn thiếu. */
            incomplete: number;
            /** @description Có trường hợp thay đổi kết quả sau thẩm định. */
            changed: number;
        };
        QueueView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các hồ sơ. */
            items: components["schemas"]["QueueItemView"][];
            /** @description Số hồ sơ theo từng cách lọc. */
            counts: components["schemas"]["QueueCountsView"];
        };
        SecondReadingView: {
            /** @description Người đọc lại. */
            readerName: string;
            /** @description Ý kiến. */
            note: string;
            /**
             * Format: date-time
             * @description Lúc đọc lại.
             */
            readAt: string;
        };
        ConflictView: {
            /**
             * @description Loại xung đột lợi ích.
             * @enum {string}
             */
            kind: "author" | "own-case" | "heads-unit" | "heads-nominee" | "own-unit";
            /**
             * Format: uuid
             * @description Trường hợp liên quan; trống = cả hồ sơ.
             */
            nomineeId: string | null;
            /** @description Viết thành lời. */
            detail: string;
        };
        MachineVerdictView: {
            /**
             * @description Kết quả.
             * @enum {string}
             */
            outcome: "met" | "unmet" | "needs-review";
            /** @description Vì sao. */
            reason: string;
            /** @description Số liệu đã dùng. */
            evidence: {
                [key: string]: unknown;
            };
        };
        PersonVerdictView: {
            /**
             * @description Kết quả.
             * @enum {string}
             */
            outcome: "met" | "unmet" | "needs-review";
            /** @description Ghi chú. */
            note: string | null;
            /** @description Người thẩm định. */
            appraisedByName: string;
            /**
             * Format: date-time
             * @description Lúc thẩm định.
             */
            appraisedAt: string;
            /**
             * @description Lúc đó máy xét thế nào.
             * @enum {string}
             */
            machineOutcome: "met" | "unmet" | "needs-review";
            /** @description Còn hiệu lực: máy vẫn xét như lúc đó; hết hiệu lực thì phải xem lại. */
            stands: boolean;
        };
        ExceptionView: {
            /** @description Lý do. */
            reason: string;
            /** @description Người cho. */
            grantedByName: string;
            /**
             * Format: date-time
             * @description Lúc cho.
             */
            grantedAt: string;
        };
        AppraisedCriterionView: {
            /** @description Mã tiêu chuẩn. */
            criterion: string;
            /** @description Tên ngắn. */
            label: string;
            /** @description Nguyên văn trong kế hoạch. */
            text: string;
            /** @description Điều khoản. */
            clause: string;
            /** @description Máy xét. */
            machine: components["schemas"]["MachineVerdictView"];
            /**
             * @description Điền sẵn cho người thẩm định.
             * @enum {string}
             */
            proposed: "met" | "unmet" | "needs-review";
            /** @description Người thẩm định ghi; trống = chưa ai ghi. */
            appraised: components["schemas"]["PersonVerdictView"] | null;
            /** @description Ngoại lệ; trống = không có. */
            exception: components["schemas"]["ExceptionView"] | null;
            /**
             * @description Kết quả chung lúc này.
             * @enum {string}
             */
            outcome: "met" | "unmet" | "needs-review";
        };
        DoubtView: {
            /**
             * @description Mã.
             * @enum {string}
             */
            code: "citizen-id" | "excluded-body" | "other-route" | "no-criteria";
            /** @description Điều gì và cần làm gì. */
            detail: string;
            /** @description Điều khoản của kế hoạch. */
            clause: string | null;
        };
        AppraisedNomineeView: {
            /** @description Tập thể, cá nhân. */
            nominee: components["schemas"]["NomineeView"];
            /** @description Tiêu chuẩn áp dụng, mỗi tiêu chuẩn một dòng. */
            criteria: components["schemas"]["AppraisedCriterionView"][];
            /**
             * @description Máy xét chung.
             * @enum {string|null}
             */
            machineOutcome: "met" | "unmet" | "needs-review" | null;
            /**
             * @description Kết quả chung: máy và người.
             * @enum {string|null}
             */
            outcome: "met" | "unmet" | "needs-review" | null;
            /** @description Tiêu chuẩn làm cho không đạt. */
            decisive: string[];
            /** @description Tiêu chuẩn còn phải có người xem. */
            open: string[];
            /** @description Đề xuất điền sẵn, viết thành lời. */
            proposal: string;
            /** @description Những điều nên xem lại. */
            doubts: components["schemas"]["DoubtView"][];
            /**
             * @description Kết luận hiện có.
             * @enum {string}
             */
            conclusion: "qualified" | "unqualified" | "undecided";
            /** @description Người thẩm định gần nhất. */
            appraisedByName: string | null;
            /**
             * Format: date-time
             * @description Lúc thẩm định gần nhất.
             */
            appraisedAt: string | null;
            /** @description Việc người đang xem làm được với trường hợp này lúc này. */
            allowedActions: string[];
        };
        MarkView: {
            /**
             * @description Loại giấy tờ.
             * @enum {string}
             */
            kind: "TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC";
            /**
             * @description Dấu hiệu.
             * @enum {string}
             */
            mark: "SIGNATURE" | "SEAL" | "CONFIRMATION";
            /** @description Có, không, hoặc trống = chưa xem. */
            present: boolean | null;
            /** @description Ghi chú. */
            note: string | null;
            /** @description Người đánh dấu. */
            markedByName: string | null;
            /**
             * Format: date-time
             * @description Lúc đánh dấu.
             */
            markedAt: string | null;
        };
        MarkedFileView: {
            /**
             * Format: uuid
             * @description Định danh của tệp; bản giấy thì là định danh lần ghi nhận.
             */
            id: string;
            /** @description Tên tệp; trống với bản giấy. */
            fileName: string | null;
            /** @description Các dấu hiệu phải xem trên tệp này cho ô này. */
            marks: components["schemas"]["MarkView"][];
        };
        AppraisedSlotView: {
            /** @description Mã ô, cố định. */
            key: string;
            /**
             * @description Loại giấy tờ.
             * @enum {string}
             */
            kind: "TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC";
            /**
             * @description Dạng.
             * @enum {string}
             */
            form: "SCAN" | "WORD" | "PAPER";
            /**
             * Format: uuid
             * @description Của trường hợp nào; trống = của cả hồ sơ.
             */
            nomineeId: string | null;
            /** @description Tên ô. */
            name: string;
            /** @description Điều khoản của kế hoạch. */
            clause: string;
            /**
             * @description Ai nộp: đơn vị hay nơi tiếp nhận.
             * @enum {string}
             */
            suppliedBy: "UNIT" | "OFFICE";
            /**
             * @description Thiếu; đang kiểm tra; bản giấy đến muộn; đã có.
             * @enum {string}
             */
            state: "missing" | "pending" | "late" | "filled";
            /** @description Các tệp, bản giấy trong ô. */
            files: components["schemas"]["MarkedFileView"][];
        };
        PaperWaiverView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Lý do. */
            reason: string;
            /** @description Người chấp thuận. */
            grantedByName: string;
            /**
             * Format: date-time
             * @description Lúc chấp thuận.
             */
            grantedAt: string;
        };
        AppraisalView: {
            /**
             * Format: uuid
             * @description Hồ sơ.
             */
            dossierId: string;
            /** @description Phiên bản hồ sơ. */
            version: number;
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "accepted" | "declined" | "withdrawn";
            /** @description Mã đợt. */
            campaign: string;
            /** @description Hình thức. */
            level: string;
            /** @description Đơn vị đề nghị. */
            unit: components["schemas"]["UnitRef"];
            /** @description Phiên bản bộ quy tắc áp dụng. */
            ruleBookVersion: number;
            /**
             * Format: date-time
             * @description Hạn bổ sung.
             */
            mendBy: string | null;
            /**
             * Format: uuid
             * @description Người được giao thẩm định.
             */
            assigneeId: string | null;
            /**
             * Format: uuid
             * @description Người được giao đọc lại.
             */
            secondReaderId: string | null;
            /** @description Tên người thẩm định. */
            assigneeName: string | null;
            /** @description Tên người đọc lại. */
            secondReaderName: string | null;
            /** @description Tên trạng thái. */
            stateName: string;
            /** @description Tên hình thức. */
            levelName: string;
            /**
             * @description Việc đọc lại: không cần, chưa giao người, chưa đọc, đã đọc.
             * @enum {string}
             */
            secondReading: "not-needed" | "nobody-named" | "unread" | "done";
            /** @description Các lần đọc lại, cũ trước. */
            secondReadings: components["schemas"]["SecondReadingView"][];
            /** @description Xung đột lợi ích của người đang xem; trống = không có. */
            conflicts: components["schemas"]["ConflictView"][];
            /** @description Các trường hợp. */
            nominees: components["schemas"]["AppraisedNomineeView"][];
            /** @description Các ô giấy tờ theo thứ tự của kế hoạch. */
            papers: components["schemas"]["AppraisedSlotView"][];
            /** @description Các lần chấp thuận thiếu, muộn bản giấy. */
            waivers: components["schemas"]["PaperWaiverView"][];
            /** @description Mọi điều còn cản việc tiếp nhận. */
            blockers: components["schemas"]["BlockerView"][];
            /** @description Việc người đang xem làm được với hồ sơ lúc này. */
            allowedActions: string[];
        };
        VerdictInput: {
            /** @description Mã tiêu chuẩn. */
            criterion: string;
            /**
             * @description Đạt, không đạt, hay còn cần xem xét.
             * @enum {string}
             */
            outcome: "met" | "unmet" | "needs-review";
            /** @description Ghi chú. */
            note?: string | null;
        };
        AppraiseNominee: {
            /** @description Phiên bản của trường hợp mà người thẩm định đang xem. */
            version: number;
            /** @description Kết quả từng tiêu chuẩn; tiêu chuẩn không nêu thì giữ kết quả đã có, hoặc theo kết quả máy xét. */
            verdicts: components["schemas"]["VerdictInput"][];
            /**
             * @description Kết luận: đủ điều kiện, không đủ điều kiện, hoặc chưa kết luận.
             * @enum {string}
             */
            conclusion: "qualified" | "unqualified" | "undecided";
            /** @description Ghi chú kết luận; bắt buộc từ 20 ký tự khi không đủ điều kiện. */
            note?: string | null;
        };
        SpokenVerdictView: {
            /** @description Mã tiêu chuẩn. */
            criterion: string;
            /**
             * @description Kết quả.
             * @enum {string}
             */
            outcome: "met" | "unmet" | "needs-review";
            /**
             * @description Lúc đó máy xét thế nào.
             * @enum {string}
             */
            machineOutcome: "met" | "unmet" | "needs-review";
            /** @description Ghi chú. */
            note?: string;
        };
        HistoryItemView: {
            /**
             * Format: date-time
             * @description Lúc làm.
             */
            at: string;
            /** @description Người làm; «Hệ thống» khi máy xét lại. */
            byName: string;
            /** @description Việc. */
            action: string;
            /** @description Trạng thái (hoặc kết quả máy xét) trước. */
            from: string | null;
            /** @description Trạng thái (hoặc kết quả máy xét) sau. */
            to: string | null;
            /**
             * @description Kết luận.
             * @enum {string|null}
             */
            conclusion: "qualified" | "unqualified" | "undecided" | null;
            /** @description Ghi chú kết luận. */
            note: string | null;
            /** @description Kết quả các tiêu chuẩn được ghi trong lần này. */
            verdicts: components["schemas"]["SpokenVerdictView"][];
            /** @description Tiêu chuẩn được cho ngoại lệ. */
            criterion: string | null;
            /** @description Lý do. */
            reason: string | null;
            /** @description Điều đã thay đổi sau thẩm định. */
            changedAfterAppraisal: string | null;
        };
        HistoryView: {
            /** @description Các việc, cũ trước. */
            items: components["schemas"]["HistoryItemView"][];
        };
        ExceptInput: {
            /** @description Mã tiêu chuẩn. */
            criterion: string;
            /**
             * @description Đạt, không đạt, hay còn cần xem xét.
             * @enum {string}
             */
            outcome: "met" | "unmet" | "needs-review";
            /** @description Ghi chú. */
            note?: string | null;
            /**
             * Format: uuid
             * @description Trường hợp.
             */
            nomineeId: string;
        };
        AllMet: {
            /** @description Phiên bản hồ sơ mà người thẩm định đang xem. */
            version: number;
            /**
             * @description Những tiêu chuẩn không ghi «đạt».
             * @default []
             */
            except: components["schemas"]["ExceptInput"][];
        };
        MarkInput: {
            /**
             * @description Loại giấy tờ trong tệp.
             * @enum {string}
             */
            kind: "TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC";
            /**
             * @description Chữ ký, con dấu hoặc xác nhận.
             * @enum {string}
             */
            mark: "SIGNATURE" | "SEAL" | "CONFIRMATION";
            /** @description Có hay không. */
            present: boolean;
            /** @description Ghi chú. */
            note?: string | null;
        };
        MarkDocument: {
            /** @description Các dấu hiệu đã xem; dấu hiệu không nêu thì giữ như cũ. */
            marks: components["schemas"]["MarkInput"][];
        };
        GrantException: {
            /** @description Mã tiêu chuẩn không đạt. */
            criterion: string;
            /** @description Lý do, từ 20 ký tự. */
            reason: string;
        };
        ReturnItemInput: {
            /** @description Ô giấy tờ. */
            slot?: string;
            /**
             * Format: uuid
             * @description Trường hợp, khi nêu `field` hoặc `criterion`.
             */
            nomineeId?: string;
            /** @description Ô thông tin của trường hợp. */
            field?: string;
            /** @description Tiêu chuẩn phải trả lời lại. */
            criterion?: string;
            /** @description Sai, thiếu gì. */
            note: string;
        };
        ReturnDossier: {
            /** @description Phiên bản hồ sơ mà người yêu cầu đang xem. */
            version: number;
            /** @description Lý do, từ 20 ký tự. */
            reason: string;
            /** @description Những mục được mở lại; chỉ các mục này sửa được. */
            items: components["schemas"]["ReturnItemInput"][];
            /**
             * Format: date-time
             * @description Bổ sung trước thời điểm này; có thể sau hạn gửi hồ sơ.
             */
            mendBy: string;
        };
        AcceptDossier: {
            /** @description Phiên bản hồ sơ mà người tiếp nhận đang xem. */
            version: number;
            /** @description Ghi chú. */
            note?: string | null;
        };
        DeclineDossier: {
            /** @description Phiên bản hồ sơ mà người quyết định đang xem. */
            version: number;
            /** @description Lý do, từ 20 ký tự; đơn vị đọc được. */
            reason: string;
        };
        DecisionView: {
            /**
             * @description Trạng thái hồ sơ.
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "accepted" | "declined" | "withdrawn";
            /** @description Tên trạng thái. */
            stateName: string;
            /** @description Lý do, ghi chú; trống = chưa quyết định hoặc không ghi. */
            reason: string | null;
            /** @description Người quyết định. */
            decidedByName: string | null;
            /**
             * Format: date-time
             * @description Lúc quyết định.
             */
            decidedAt: string | null;
        };
        ReadAgain: {
            /** @description Phiên bản hồ sơ mà người đọc lại đang xem. */
            version: number;
            /** @description Ý kiến. */
            note: string;
        };
        OverrideConflict: {
            /**
             * Format: uuid
             * @description Người được phép.
             */
            userId: string;
            /** @description Lý do, từ 20 ký tự. */
            reason: string;
        };
        HoldView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * Format: uuid
             * @description Trường hợp.
             */
            nomineeId: string;
            /** @description Lý do; «•••» khi không có quyền xem thông tin kỷ luật. */
            reason: string;
            /** @description Người tạm dừng. */
            placedByName: string;
            /**
             * Format: date-time
             * @description Lúc tạm dừng.
             */
            placedAt: string;
            /** @description Kết luận cho xem xét tiếp; trống = còn tạm dừng; «•••» khi không có quyền xem. */
            conclusion: string | null;
            /** @description Người cho xem xét tiếp. */
            releasedByName: string | null;
            /**
             * Format: date-time
             * @description Lúc cho xem xét tiếp.
             */
            releasedAt: string | null;
        };
        HoldListView: {
            /** @description Cũ trước. */
            items: components["schemas"]["HoldView"][];
        };
        HoldNominee: {
            /** @description Phiên bản của trường hợp đang xem. */
            version: number;
            /** @description Lý do: đang xem xét kỷ luật, thanh tra, kiểm tra, khiếu nại, hoặc chờ kết quả khen thưởng cấp trên. */
            reason: string;
        };
        ReleaseNominee: {
            /** @description Phiên bản của trường hợp đang xem. */
            version: number;
            /** @description Kết luận bằng văn bản cho phép xem xét tiếp: số, ngày, cơ quan, nội dung. */
            conclusion: string;
        };
        MoveNominee: {
            /** @description Phiên bản của hồ sơ đang chứa trường hợp. */
            version: number;
            /**
             * Format: uuid
             * @description Hồ sơ nhận, cùng đợt và đang ở trạng thái «Đã gửi». Không ghi cùng `toLevel`, `toUnit`.
             */
            toDossierId?: string;
            /** @description Hình thức mới; hệ thống lập một hồ sơ mới cho trường hợp này. */
            toLevel?: string;
            /** @description Đơn vị đề nghị mới (mã hoặc định danh); hệ thống lập một hồ sơ mới cho trường hợp này. */
            toUnit?: string;
            /** @description Lý do, để đơn vị biết. */
            reason: string;
        };
        MoveEndView: {
            /**
             * Format: uuid
             * @description Hồ sơ.
             */
            dossierId: string;
            /** @description Hình thức. */
            level: string;
            /** @description Tên hình thức. */
            levelName: string;
            /** @description Mã đơn vị đề nghị. */
            unitCode: string;
            /** @description Tên đơn vị đề nghị. */
            unitName: string;
        };
        MoveView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * Format: uuid
             * @description Trường hợp.
             */
            nomineeId: string;
            /** @description Tên trường hợp. */
            nomineeName: string;
            /** @description Từ đâu. */
            from: components["schemas"]["MoveEndView"];
            /** @description Đến đâu. */
            to: components["schemas"]["MoveEndView"];
            /** @description Lý do. */
            reason: string;
            /** @description Người chuyển. */
            movedByName: string;
            /**
             * Format: date-time
             * @description Lúc chuyển.
             */
            movedAt: string;
        };
        MoveListView: {
            /** @description Cũ trước. */
            items: components["schemas"]["MoveView"][];
        };
        DuplicateSideView: {
            /**
             * Format: uuid
             * @description Trường hợp.
             */
            nomineeId: string;
            /**
             * @description Loại.
             * @enum {string}
             */
            kind: "TAP_THE" | "CA_NHAN" | "HO_GIA_DINH";
            /** @description Tên. */
            name: string;
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            state: "proposed" | "on-hold" | "withdrawn" | "qualified" | "unqualified" | "approved" | "not-approved" | "forwarded" | "awarded" | "cancelled";
            /** @description Tên trạng thái. */
            stateName: string;
            /**
             * Format: uuid
             * @description Hồ sơ.
             */
            dossierId: string;
            /**
             * @description Trạng thái hồ sơ.
             * @enum {string}
             */
            dossierState: "draft" | "submitted" | "returned" | "accepted" | "declined" | "withdrawn";
            /** @description Tên trạng thái hồ sơ. */
            dossierStateName: string;
            /** @description Hình thức. */
            level: string;
            /** @description Mã đơn vị đề nghị. */
            unitCode: string;
            /** @description Tên đơn vị đề nghị. */
            unitName: string;
        };
        DuplicateReasonView: {
            /**
             * @description Mã cố định.
             * @enum {string}
             */
            code: "same-citizen-id" | "same-name-and-birth" | "same-name-and-unit" | "same-collective" | "two-levels" | "other-route";
            /** @description Điều gì trùng và cần làm gì; số CCCD được che bớt. */
            detail: string;
        };
        DuplicateDecisionView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * @description Kết luận.
             * @enum {string}
             */
            decision: "DIFFERENT" | "SAME_KEEP_FIRST" | "SAME_KEEP_SECOND" | "KEEP_BOTH";
            /** @description Những nghi vấn có lúc kết luận. */
            reasons: string[];
            /** @description Căn cứ. */
            note: string;
            /** @description Người kết luận. */
            decidedByName: string;
            /**
             * Format: date-time
             * @description Lúc kết luận.
             */
            decidedAt: string;
        };
        DuplicateView: {
            /** @description Bên thứ nhất. */
            first: components["schemas"]["DuplicateSideView"];
            /** @description Bên thứ hai; trống = đã đề nghị tuyến khác. */
            second: components["schemas"]["DuplicateSideView"] | null;
            /** @description Các lý do nghi trùng. */
            reasons: components["schemas"]["DuplicateReasonView"][];
            /** @description Đã kết luận cho mọi lý do hiện có; lý do mới phát sinh thì lại là chưa. */
            decided: boolean;
            /** @description Kết luận gần nhất. */
            decision: components["schemas"]["DuplicateDecisionView"] | null;
            /** @description Còn phải làm gì sau kết luận: bên không giữ vẫn chưa rút và chưa bị kết luận không đủ điều kiện. */
            doubt: string | null;
            /** @description Việc người đang xem làm được. */
            allowedActions: string[];
        };
        DuplicatePageView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các nghi vấn. */
            items: components["schemas"]["DuplicateView"][];
        };
        DecideDuplicate: {
            /**
             * Format: uuid
             * @description Trường hợp thứ nhất.
             */
            firstNomineeId: string;
            /**
             * Format: uuid
             * @description Trường hợp thứ hai; trống khi nghi vấn là «đã đề nghị tuyến khác».
             */
            secondNomineeId: string | null;
            /**
             * @description Nghi vấn đang xem; nếu không còn thì bị từ chối. Kết luận áp dụng cho mọi nghi vấn hiện có của cặp này.
             * @enum {string}
             */
            reason: "same-citizen-id" | "same-name-and-birth" | "same-name-and-unit" | "same-collective" | "two-levels" | "other-route";
            /**
             * @description DIFFERENT: là hai trường hợp khác nhau; SAME_KEEP_FIRST, SAME_KEEP_SECOND: là một, giữ trường hợp thứ nhất (thứ hai; hoặc đề nghị ở tuyến khác); KEEP_BOTH: là một nhưng giữ cả hai vì thành tích khác nhau.
             * @enum {string}
             */
            decision: "DIFFERENT" | "SAME_KEEP_FIRST" | "SAME_KEEP_SECOND" | "KEEP_BOTH";
            /** @description Căn cứ. */
            note: string;
        };
        RecordedDuplicateDecisionView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * @description Kết luận.
             * @enum {string}
             */
            decision: "DIFFERENT" | "SAME_KEEP_FIRST" | "SAME_KEEP_SECOND" | "KEEP_BOTH";
            /** @description Những nghi vấn có lúc kết luận. */
            reasons: string[];
            /** @description Căn cứ. */
            note: string;
            /** @description Người kết luận. */
            decidedByName: string;
            /**
             * Format: date-time
             * @description Lúc kết luận.
             */
            decidedAt: string;
            /**
             * Format: uuid
             * @description Trường hợp thứ nhất, theo thứ tự của danh sách.
             */
            firstNomineeId: string;
            /**
             * Format: uuid
             * @description Trường hợp thứ hai.
             */
            secondNomineeId: string | null;
        };
        AssignDossier: {
            /** @description Phiên bản hồ sơ đang xem. */
            version: number;
            /**
             * Format: uuid
             * @description Người thẩm định; `null` = chưa giao ai.
             */
            userId: string | null;
            /**
             * Format: uuid
             * @description Người đọc lại, khác người thẩm định; `null` = bỏ; không ghi = giữ nguyên.
             */
            secondReaderId?: string | null;
        };
        AssignedPersonView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Họ tên. */
            name: string;
        };
        AssignmentView: {
            /**
             * Format: uuid
             * @description Hồ sơ.
             */
            dossierId: string;
            /** @description Phiên bản hồ sơ. */
            version: number;
            /** @description Người thẩm định. */
            assignee: components["schemas"]["AssignedPersonView"] | null;
            /** @description Người đọc lại. */
            secondReader: components["schemas"]["AssignedPersonView"] | null;
        };
        HandOverQueue: {
            /**
             * Format: uuid
             * @description Bên giao: người đang được giao hồ sơ.
             */
            fromUserId: string;
            /**
             * Format: uuid
             * @description Bên nhận: người đang làm thẩm định ở cơ quan.
             */
            toUserId: string;
            /** @description Lý do. */
            reason: string;
        };
        HandoverItemView: {
            /**
             * Format: uuid
             * @description Hồ sơ.
             */
            dossierId: string;
            /** @description Số phiếu ghi nhận gần nhất. */
            receiptNumber: string | null;
            /** @description Tên đợt thi đua. */
            campaign: string;
            /** @description Đơn vị. */
            unit: string;
            /** @description Hình thức. */
            level: string;
            /** @description Tình trạng. */
            state: string;
            /** @description Số trường hợp chưa kết luận. */
            undecided: number;
            /** @description Bản giấy đi kèm. */
            papers: string[];
            /**
             * Format: date-time
             * @description Hạn bổ sung.
             */
            mendBy: string | null;
            /** @description Đã sang bên nhận; `false`: bên nhận có xung đột lợi ích nên hồ sơ chờ Trưởng phòng giao. */
            handedOver: boolean;
        };
        HandoverView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Bên giao. */
            from: components["schemas"]["AssignedPersonView"];
            /** @description Bên nhận. */
            to: components["schemas"]["AssignedPersonView"];
            /** @description Lý do. */
            reason: string;
            /** @description Số hồ sơ. */
            count: number;
            /** @description Người lập biên bản. */
            handedOverByName: string;
            /**
             * Format: date-time
             * @description Lúc bàn giao.
             */
            handedOverAt: string;
            /** @description Danh mục đang xử lý lúc bàn giao. */
            items: components["schemas"]["HandoverItemView"][];
        };
        HandoverHeadView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Bên giao. */
            from: components["schemas"]["AssignedPersonView"];
            /** @description Bên nhận. */
            to: components["schemas"]["AssignedPersonView"];
            /** @description Lý do. */
            reason: string;
            /** @description Số hồ sơ. */
            count: number;
            /** @description Người lập biên bản. */
            handedOverByName: string;
            /**
             * Format: date-time
             * @description Lúc bàn giao.
             */
            handedOverAt: string;
        };
        HandoverPageView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Mới trước. */
            items: components["schemas"]["HandoverHeadView"][];
        };
        LevelStatisticsView: {
            /** @description Mã hình thức. */
            level: string;
            /** @description Tên hình thức. */
            name: string;
            /** @description Tổng số trường hợp. */
            total: number;
            /** @description Theo loại. */
            byKind: {
                [key: string]: number;
            };
            /** @description Theo trạng thái. */
            byState: {
                [key: string]: number;
            };
            /** @description Cá nhân là nữ. */
            women: number;
            /** @description Cá nhân giữ chức vụ lãnh đạo, quản lý. */
            leaders: number;
        };
        SilentUnitView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Mã. */
            code: string;
            /** @description Tên. */
            name: string;
            /** @description Đã có bản nháp. */
            hasDraft: boolean;
        };
        UnitStatisticsView: {
            /** @description Số đơn vị tham gia. */
            participating: number;
            /** @description Trong đó đã gửi ít nhất một hồ sơ (không tính hồ sơ đã rút). */
            sent: number;
            /** @description Chưa gửi hồ sơ nào, theo thứ tự của danh sách đơn vị. */
            notSent: components["schemas"]["SilentUnitView"][];
        };
        StatisticsView: {
            /** @description Mã đợt. */
            campaign: string;
            /**
             * Format: date-time
             * @description Vào lúc, theo đồng hồ của đợt.
             */
            asOf: string;
            /** @description Hồ sơ theo trạng thái; `lapsed` = bản nháp đã quá hạn của đơn vị. */
            dossiers: {
                [key: string]: number;
            };
            /** @description Tập thể, cá nhân trong hồ sơ đã gửi, mọi hình thức. */
            nominees: {
                [key: string]: number;
            };
            /** @description Theo từng hình thức, thứ tự của kế hoạch. */
            levels: components["schemas"]["LevelStatisticsView"][];
            /** @description Đơn vị tham gia. */
            units: components["schemas"]["UnitStatisticsView"];
        };
        OverviewLevelView: {
            /** @description Mã hình thức. */
            level: string;
            /** @description Tên hình thức. */
            name: string;
            /**
             * Format: date-time
             * @description Từ thời điểm này là muộn (đơn vị được gia hạn có hạn riêng); null là kế hoạch chưa có hạn.
             */
            cutoff: string | null;
            /** @description Hạn bằng lời; null là kế hoạch chưa có hạn. */
            words: string | null;
            /** @description Đã qua hạn. */
            passed: boolean;
        };
        StandingCountView: {
            /**
             * @description Tình trạng.
             * @enum {string}
             */
            standing: "sent" | "drafting" | "silent" | "overdue" | "absent";
            /** @description Tên tình trạng. */
            name: string;
            /** @description Số đơn vị. */
            count: number;
        };
        DossierCountView: {
            /** @description Trạng thái; `lapsed` là bản nháp đã quá hạn của đơn vị. */
            state: string;
            /** @description Tên trạng thái. */
            name: string;
            /** @description Số hồ sơ. */
            count: number;
        };
        UnitExtensionView: {
            /**
             * Format: date-time
             * @description Từ thời điểm này là muộn.
             */
            until: string;
            /** @description Hạn bằng lời. */
            words: string;
            /** @description Lý do. */
            reason: string;
            /** @description Người cho gia hạn. */
            grantedBy: string;
        };
        OverviewUnitView: {
            /** @description Đơn vị. */
            unit: components["schemas"]["UnitRef"];
            /** @description Tên loại đơn vị. */
            kindName: string;
            /**
             * @description Tình trạng: đã gửi (không tính hồ sơ đã rút), có bản nháp, chưa có gì, quá hạn, không tham gia.
             * @enum {string}
             */
            standing: "sent" | "drafting" | "silent" | "overdue" | "absent";
            /** @description Tên tình trạng. */
            standingName: string;
            /** @description Có tham gia đợt. */
            participates: boolean;
            /** @description Ghi chú khi ghi nhận tham gia. */
            note: string | null;
            /** @description Hồ sơ theo trạng thái; chỉ trạng thái có hồ sơ. */
            dossiers: components["schemas"]["DossierCountView"][];
            /**
             * Format: date-time
             * @description Lần đầu có hồ sơ đến; null là chưa.
             */
            firstReceivedAt: string | null;
            /** @description Hạn riêng; null là theo hạn chung. */
            extension: components["schemas"]["UnitExtensionView"] | null;
            /** @description Số lượng ở từng hình thức, theo thứ tự của kế hoạch. */
            quota: components["schemas"]["QuotaItemView"][];
            /** @description Việc người đang xem làm được với đơn vị này lúc này. */
            allowedActions: ("extend" | "participate")[];
        };
        TimelineStepView: {
            /**
             * Format: date-time
             * @description Bắt đầu của ngày hoặc giờ, theo múi giờ của đợt.
             */
            from: string;
            /** @description Hồ sơ đến lần đầu. */
            first: number;
            /** @description Lượt gửi lại của hồ sơ đã gửi trước đó. */
            again: number;
            /** @description Tổng số hồ sơ đã đến lần đầu, tính đến hết bước này. */
            total: number;
        };
        TimelineView: {
            /** @description Từng ngày, từ hồ sơ đầu tiên (nhiều nhất 92 ngày) đến hôm nay, và đến các hạn trong 31 ngày tới. */
            days: components["schemas"]["TimelineStepView"][];
            /** @description Từng giờ: 48 giờ gần nhất, và đến các hạn trong 48 giờ tới. */
            hours: components["schemas"]["TimelineStepView"][];
        };
        OverviewView: {
            /** @description Mã đợt. */
            campaign: string;
            /** @description Tên đợt. */
            name: string;
            /**
             * Format: date-time
             * @description Vào lúc, theo đồng hồ của đợt.
             */
            asOf: string;
            /** @description Các hình thức khen thưởng với hạn gửi. */
            levels: components["schemas"]["OverviewLevelView"][];
            /** @description Số đơn vị tham gia. */
            participating: number;
            /** @description Số đơn vị theo tình trạng; mọi tình trạng. */
            standings: components["schemas"]["StandingCountView"][];
            /** @description Hồ sơ của cả đợt theo trạng thái; mọi trạng thái. */
            dossiers: components["schemas"]["DossierCountView"][];
            /** @description Các đơn vị được đề nghị và đơn vị khác đã có hồ sơ, theo thứ tự của cơ quan. */
            units: components["schemas"]["OverviewUnitView"][];
            /** @description Hồ sơ đến theo thời gian. */
            timeline: components["schemas"]["TimelineView"];
        };
        JobView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /** @description Loại việc. */
            kind: string;
            /** @description Tên việc. */
            kindName: string;
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "failed";
            /** @description Tên trạng thái. */
            stateName: string;
            /** @description Số phần đã làm. */
            done: number;
            /** @description Tổng số phần; trống khi chưa biết. */
            total: number | null;
            /** @description Vì sao chưa được, cần làm gì. */
            problem: string | null;
            /** @description Tên tệp kết quả, tải ở `/api/jobs/{id}/result`; trống khi chưa xong hoặc kết quả không phải tệp. */
            resultFileName: string | null;
            /** @description Người yêu cầu. */
            requestedByName: string;
            /**
             * Format: date-time
             * @description Yêu cầu lúc.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Bắt đầu lúc.
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description Kết thúc lúc.
             */
            finishedAt: string | null;
        };
        JobPageView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các việc của trang này. */
            items: components["schemas"]["JobView"][];
        };
        RetentionRuleView: {
            /**
             * @description Loại.
             * @enum {string}
             */
            kind: "AWARD_STATE" | "AWARD_PROVINCE" | "AWARD_AGENCY" | "AWARD_FRONT" | "NOT_TAKEN" | "DRAFT" | "ACCOUNT" | "ORGANIZATION_EXPORT";
            /** @description Tên loại. */
            kindName: string;
            /** @description Thời hạn (ISO 8601); null = vĩnh viễn. */
            keep: string | null;
            /**
             * @description Tính từ việc cuối cùng (act) hay từ đầu năm sau (year-end).
             * @enum {string}
             */
            countsFrom: "act" | "year-end";
            /**
             * Format: date
             * @description Có hiệu lực từ ngày.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn hiệu lực.
             */
            validUntil: string | null;
            /** @description Căn cứ. */
            basis: string;
            /** @description Độ chắc của căn cứ: high, medium, low; office = cơ quan tự ghi. */
            confidence: string;
            /** @description Ghi chú. */
            note: string | null;
            /** @description Do cơ quan mình ghi. */
            own: boolean;
        };
        RetentionRulesView: {
            /** @description Mỗi loại một dòng. */
            items: components["schemas"]["RetentionRuleView"][];
        };
        PutRetentionRule: {
            /** @description Thời hạn lưu theo ISO 8601 (năm, tháng, ngày); null = vĩnh viễn. */
            keep: string | null;
            /**
             * @description Tính từ ngày việc cuối cùng (act) hay từ 01/01 năm sau đó (year-end).
             * @enum {string}
             */
            countsFrom: "act" | "year-end";
            /**
             * Format: date
             * @description Có hiệu lực từ ngày.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Ngày cuối cùng còn hiệu lực; null = chưa biết.
             */
            validUntil?: string | null;
            /** @description Căn cứ pháp lý. */
            basis: string;
            /** @description Ghi chú. */
            note?: string | null;
        };
        RetentionRuleId: {
            /**
             * Format: uuid
             * @description Định danh dòng.
             */
            id: string;
        };
        StartRetentionRun: {
            /** @description true: chỉ lập báo cáo, không thay đổi gì. */
            dryRun: boolean;
            /** @description Lý do, căn cứ của lượt này (ít nhất 20 ký tự); vào nhật ký. */
            reason: string;
        };
        StartedJobView: {
            /**
             * Format: uuid
             * @description Định danh việc.
             */
            jobId: string;
        };
        RetentionCountView: {
            /**
             * @description Loại.
             * @enum {string}
             */
            kind: "AWARD_STATE" | "AWARD_PROVINCE" | "AWARD_AGENCY" | "AWARD_FRONT" | "NOT_TAKEN" | "DRAFT" | "ACCOUNT" | "ORGANIZATION_EXPORT";
            /** @description Số hồ sơ hoặc tài khoản. */
            subjects: number;
            /** @description Số tập thể, cá nhân trong đó. */
            nominees: number;
            /** @description Số giấy tờ trong đó. */
            documents: number;
        };
        RetentionRunView: {
            /**
             * Format: uuid
             * @description Định danh lượt (cũng là việc).
             */
            id: string;
            /** @description Chỉ báo cáo hay đã làm thật. */
            dryRun: boolean;
            /**
             * @description Trạng thái việc.
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "failed";
            /**
             * Format: date
             * @description Tính đến ngày.
             */
            on: string;
            /** @description Số lượng theo loại; trống khi chưa xong. */
            counts: components["schemas"]["RetentionCountView"][];
            /** @description Số hồ sơ đã hết hạn nhưng giữ lại vì đang tạm dừng xét. */
            heldBack: number;
            /** @description Số tệp đã xóa khỏi kho. */
            filesRemoved: number;
        };
        ExportOrganization: {
            /** @description Lý do tải toàn bộ dữ liệu (ít nhất 20 ký tự); vào nhật ký. */
            reason: string;
        };
        AuditEntryView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * Format: date-time
             * @description Lúc làm, theo đồng hồ của đợt (có thể giả lập).
             */
            campaignAt: string;
            /**
             * Format: date-time
             * @description Lúc làm, theo đồng hồ của máy chủ.
             */
            at: string;
            /**
             * Format: uuid
             * @description Người làm; trống khi chưa đăng nhập.
             */
            actorId: string | null;
            /** @description Tên người làm, như lúc đó. */
            actorName: string;
            /** @description Vai trò lúc đó. */
            role: string | null;
            /** @description Tên vai trò. */
            roleName: string | null;
            /** @description Hành động. */
            action: string;
            /** @description Đối tượng của việc. */
            subjectId: string | null;
            /** @description Chi tiết: định danh và tên ô, không có dữ liệu cá nhân. */
            detail: {
                [key: string]: unknown;
            };
            /** @description Tên hiện nay của trường hợp, giấy tờ, người mà mục này nêu, theo định danh; chỉ những tên người đang xem được biết. */
            names: {
                [key: string]: string;
            };
            /** @description Mã yêu cầu, để đối chiếu với nhật ký máy chủ. */
            requestId: string | null;
        };
        AuditPageView: {
            /** @description Tổng số dòng; chính xác đến 10.000. */
            total: number;
            /** @description Đúng khi có hơn 10.000 dòng. */
            totalCapped: boolean;
            /** @description Trang hiện tại, từ 1. */
            page: number;
            /** @description Số dòng mỗi trang. */
            pageSize: number;
            /** @description Các việc của trang này. */
            items: components["schemas"]["AuditEntryView"][];
        };
        UploadPaperForm: {
            /** @description Những loại giấy tờ có trong tệp; lặp lại ô này khi một tệp chứa nhiều giấy tờ. */
            kind: ("TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC")[];
            /**
             * @description Dạng: bản quét (PDF, ảnh) hoặc bản Word.
             * @enum {string}
             */
            form: "SCAN" | "WORD";
            /**
             * Format: uuid
             * @description Tập thể, cá nhân mà giấy tờ nói về; bắt buộc với giấy tờ của từng trường hợp.
             */
            nomineeId?: string;
            /** @description Tệp; nhiều ảnh (JPG, PNG, HEIC) trong một lần gửi là các trang của một giấy tờ, ghép thành một PDF. */
            file: string[];
        };
        FindingView: {
            /** @description Mã. */
            code: string;
            /**
             * @description Mức.
             * @enum {string}
             */
            severity: "warning" | "info";
            /** @description Điều gì và cần làm gì. */
            detail: string;
        };
        SuggestionView: {
            /** @description Giấy tờ nên tích thêm nếu có trong tệp. */
            possibleKinds: ("TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC")[];
            /**
             * @description Mức chắc chắn.
             * @enum {string}
             */
            confidence: "sure" | "likely" | "unsure";
        };
        DocumentView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * Format: uuid
             * @description Hồ sơ chứa tệp.
             */
            dossierId: string;
            /** @description Những loại giấy tờ có trong tệp. */
            kinds: ("TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC")[];
            /** @description Trong đó, loại mà tệp này là bản mới nhất; trống khi đã có bản thay hoặc không được tính. */
            latestKinds: ("TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC")[];
            /**
             * @description Dạng.
             * @enum {string}
             */
            form: "SCAN" | "WORD";
            /**
             * Format: uuid
             * @description Của trường hợp nào; trống = của cả hồ sơ.
             */
            nomineeId: string | null;
            /** @description SHA-256 của tệp. */
            sha256: string;
            /** @description Dung lượng, byte. */
            size: number;
            /** @description Tên tệp như khi gửi. */
            fileName: string;
            /** @description Kiểu nội dung; trống khi chưa kiểm tra xong. */
            mediaType: string | null;
            /** @description Số trang của PDF, nếu đếm được. */
            pages: number | null;
            /** @description SHA-256 của từng ảnh gốc đã ghép, theo thứ tự. */
            sourceHashes: string[];
            /**
             * Format: date-time
             * @description Lúc đến.
             */
            receivedAt: string;
            /** @description Người gửi. */
            uploadedByName: string;
            /**
             * @description Kiểm tra tệp: đang làm hay đã xong.
             * @enum {string}
             */
            checks: "pending" | "done";
            /** @description Những điều nên biết về tệp. */
            findings: components["schemas"]["FindingView"][];
            /** @description Vì sao tệp bị loại khi kiểm tra sau khi đã nhận, và cần làm gì; trống = không bị loại. */
            refusal: string | null;
            /** @description Mới là đề xuất theo tên tệp, chưa được xác nhận nên chưa tính. */
            suggested: boolean;
            /** @description Đề xuất kèm theo; trống khi đã xác nhận. */
            suggestion: components["schemas"]["SuggestionView"] | null;
            /** @description Là bằng chứng thời điểm đến, không phải giấy tờ của kế hoạch. */
            evidence: boolean;
            /**
             * Format: date-time
             * @description Lúc có bản thay; trống = bản hiện hành.
             */
            supersededAt: string | null;
            /**
             * Format: uuid
             * @description Bản thay.
             */
            supersededById: string | null;
            /**
             * Format: date-time
             * @description Lúc bị bỏ; trống = không bỏ. Nội dung vẫn được lưu.
             */
            deletedAt: string | null;
        };
        DocumentListView: {
            /** @description Các tệp, cũ trước; kể cả bản đã thay, đã bỏ, chưa xác nhận. */
            items: components["schemas"]["DocumentView"][];
        };
        FilesForm: {
            /** @description Các tệp, tối đa 40. */
            file: string[];
        };
        RefusedFileView: {
            /** @description Tên tệp. */
            fileName: string;
            /** @description Mã lỗi. */
            code: string;
            /** @description Vì sao, và cần làm gì. */
            detail: string;
        };
        BundleView: {
            /** @description Các tệp đã nhận, kèm ô đề xuất, chờ xác nhận. */
            items: components["schemas"]["DocumentView"][];
            /** @description Các tệp không nhận được; tệp khác không bị ảnh hưởng. */
            refused: components["schemas"]["RefusedFileView"][];
        };
        ConfirmItem: {
            /**
             * Format: uuid
             * @description Tệp đã gửi trong lô.
             */
            documentId?: string;
            /** @description Thay cho `documentId`: các ảnh là từng trang của một giấy tờ, theo thứ tự, ghép thành một PDF. */
            documentIds?: string[];
            /** @description Những loại giấy tờ có trong tệp; bắt buộc trừ khi bỏ. */
            kinds?: ("TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC")[];
            /**
             * @description Dạng, để đối chiếu với nội dung tệp.
             * @enum {string}
             */
            form?: "SCAN" | "WORD";
            /**
             * Format: uuid
             * @description Tập thể, cá nhân mà giấy tờ nói về.
             */
            nomineeId?: string;
            /**
             * @description Bỏ tệp này khỏi hồ sơ.
             * @default false
             */
            discard: boolean;
        };
        ConfirmBundle: {
            /** @description Mỗi giấy tờ một mục. */
            items: components["schemas"]["ConfirmItem"][];
        };
        PaperReceiptView: {
            /**
             * Format: uuid
             * @description Định danh.
             */
            id: string;
            /**
             * @description Loại giấy tờ.
             * @enum {string}
             */
            kind: "TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC";
            /**
             * Format: uuid
             * @description Của trường hợp nào; trống = của cả hồ sơ.
             */
            nomineeId: string | null;
            /**
             * Format: date-time
             * @description Lúc đến.
             */
            receivedAt: string;
            /** @description Đến sau hạn bản giấy. */
            late: boolean;
            /** @description Ghi chú. */
            note: string | null;
            /** @description Người ghi nhận. */
            recordedByName: string;
            /**
             * Format: date-time
             * @description Lúc ghi nhận.
             */
            recordedAt: string;
        };
        DossierSlotView: {
            /** @description Mã ô, cố định. */
            key: string;
            /**
             * @description Loại giấy tờ.
             * @enum {string}
             */
            kind: "TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC";
            /**
             * @description Dạng.
             * @enum {string}
             */
            form: "SCAN" | "WORD" | "PAPER";
            /**
             * Format: uuid
             * @description Của trường hợp nào; trống = của cả hồ sơ.
             */
            nomineeId: string | null;
            /** @description Tên ô. */
            name: string;
            /** @description Điều khoản của kế hoạch. */
            clause: string;
            /**
             * @description Ai nộp: đơn vị hay nơi tiếp nhận.
             * @enum {string}
             */
            suppliedBy: "UNIT" | "OFFICE";
            /**
             * @description Thiếu; đang kiểm tra; bản giấy đến muộn; đã có.
             * @enum {string}
             */
            state: "missing" | "pending" | "late" | "filled";
            /** @description Đang được nhận tệp từ người lập hồ sơ: bản nháp, hoặc ô được mở lại khi yêu cầu bổ sung. */
            open: boolean;
            /** @description Việc người đang xem làm được với ô này lúc này: gửi tệp, bỏ tệp, ghi nhận bản giấy. */
            allowedActions: ("upload" | "remove" | "record-paper")[];
            /** @description Tệp lớn nhất mà ô này nhận, byte. */
            maxBytes: number;
            /** @description Các tệp trong ô. */
            documents: components["schemas"]["DocumentView"][];
            /** @description Các bản giấy đã ghi nhận. */
            papers: components["schemas"]["PaperReceiptView"][];
        };
        SlotListView: {
            /** @description Các ô theo thứ tự của kế hoạch. */
            items: components["schemas"]["DossierSlotView"][];
        };
        PaperView: {
            /** @description Các bản giấy đã ghi nhận, cũ trước. */
            receipts: components["schemas"]["PaperReceiptView"][];
            /** @description Các lần chấp thuận thiếu, muộn, cũ trước. */
            waivers: components["schemas"]["PaperWaiverView"][];
        };
        RecordPaper: {
            /**
             * @description Loại giấy tờ.
             * @enum {string}
             */
            kind: "TO_TRINH" | "DANH_SACH" | "TOM_TAT" | "BIEN_BAN" | "BIEN_BAN_HOI_DONG" | "BAO_CAO_08" | "QUYET_DINH" | "KHAC";
            /**
             * Format: uuid
             * @description Trường hợp mà giấy tờ nói về; bắt buộc với giấy tờ của từng trường hợp.
             */
            nomineeId?: string;
            /**
             * Format: date-time
             * @description Lúc bản giấy đến nơi tiếp nhận.
             */
            receivedAt: string;
            /** @description Ghi chú. */
            note?: string;
        };
        WaivePaper: {
            /** @description Lý do, ít nhất 20 ký tự. */
            reason: string;
        };
        ProblemView: {
            /** @description Định danh loại lỗi. */
            type: string;
            /** @description Tên ngắn của lỗi. */
            title: string;
            /** @description Mã HTTP. */
            status: number;
            /** @description Điều gì sai và cần làm gì. */
            detail: string;
            /** @description Mã yêu cầu để tra cứu. */
            instance?: string;
            /** @description Mã lỗi cố định cho máy. */
            code: string;
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
    ClockController_now: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
        };
    };
    ClockController_move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClock"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `clock.not-simulated`: Không phải đồng hồ mô phỏng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "clock.not-simulated";
                    };
                };
            };
            /** @description `clock.backwards`: Không lùi được đồng hồ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "clock.backwards";
                    };
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description `service.not-ready`: Chưa sẵn sàng */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "service.not-ready";
                    };
                };
            };
        };
    };
    AuthController_login: {
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
            /** @description Đã đăng nhập. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Mật khẩu đúng, còn bước thứ hai: gửi mã tới `/api/auth/second-factor/code`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeAwaitedView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.invalid-credentials`: Sai tên đăng nhập hoặc mật khẩu */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.invalid-credentials";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `auth.password-expired`: Mật khẩu cấp tạm đã hết hạn */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "auth.password-expired";
                    };
                };
            };
            /** @description `auth.too-many-attempts`: Thử đăng nhập quá nhiều lần */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.too-many-attempts";
                    };
                };
            };
        };
    };
    AuthController_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Không còn phiên nào ở trình duyệt này. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AuthController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Người đang đăng nhập. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
        };
    };
    AuthController_switchMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchMembership"];
            };
        };
        responses: {
            /** @description Vai trò đã chuyển. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    AuthController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Đã đổi. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập; `auth.invalid-credentials`: Sai tên đăng nhập hoặc mật khẩu */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required" | "auth.invalid-credentials";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale";
                    };
                };
            };
            /** @description `auth.password-weak`: Mật khẩu chưa đạt yêu cầu */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.password-weak";
                    };
                };
            };
            /** @description `auth.too-many-attempts`: Thử đăng nhập quá nhiều lần */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.too-many-attempts";
                    };
                };
            };
        };
    };
    OwnSessionsController_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thời gian còn lại. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLeftView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    OwnSessionsController_extend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thời gian còn lại. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLeftView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    OwnSessionsController_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các phiên còn hiệu lực. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    OwnSessionsController_endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Chỉ còn phiên này. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    OwnSessionsController_endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Phiên đăng nhập, như danh sách phiên nêu. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Phiên đã kết thúc. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    OidcController_ways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các cách đăng nhập. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWaysView"];
                };
            };
        };
    };
    OidcController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Chuyển tới nơi đăng nhập của cơ quan. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.oidc-failed`: Đăng nhập một lần không thành */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.oidc-failed";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    OidcController_callback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trình duyệt được chuyển về trang chính; về trang đăng nhập với `buoc=ma` khi còn bước thứ hai, với `loi=<mã lỗi>` khi không thành. */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.invalid-credentials`: Sai tên đăng nhập hoặc mật khẩu */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.invalid-credentials";
                    };
                };
            };
            /** @description `auth.oidc-failed`: Đăng nhập một lần không thành; `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.oidc-failed" | "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    SecondFactorController_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedCode"];
            };
        };
        responses: {
            /** @description Đã đăng nhập. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập; `auth.second-factor-wrong`: Mã xác thực chưa đúng */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required" | "auth.second-factor-wrong";
                    };
                };
            };
            /** @description `auth.too-many-attempts`: Thử đăng nhập quá nhiều lần */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.too-many-attempts";
                    };
                };
            };
        };
    };
    SecondFactorController_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đang dùng hay chưa, có bắt buộc không. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    SecondFactorController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedPassword"];
            };
        };
        responses: {
            /** @description Khóa, chỉ hiện lần này. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập; `auth.invalid-credentials`: Sai tên đăng nhập hoặc mật khẩu */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required" | "auth.invalid-credentials";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `already-exists`: Đã có */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "already-exists";
                    };
                };
            };
            /** @description `auth.too-many-attempts`: Thử đăng nhập quá nhiều lần */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.too-many-attempts";
                    };
                };
            };
        };
    };
    SecondFactorController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedCode"];
            };
        };
        responses: {
            /** @description Mã khôi phục, chỉ hiện lần này. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập; `auth.second-factor-wrong`: Mã xác thực chưa đúng */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required" | "auth.second-factor-wrong";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `auth.too-many-attempts`: Thử đăng nhập quá nhiều lần */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.too-many-attempts";
                    };
                };
            };
        };
    };
    SecondFactorController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypedCode"];
            };
        };
        responses: {
            /** @description Mã khôi phục mới, chỉ hiện lần này. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập; `auth.second-factor-wrong`: Mã xác thực chưa đúng */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required" | "auth.second-factor-wrong";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `auth.too-many-attempts`: Thử đăng nhập quá nhiều lần */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.too-many-attempts";
                    };
                };
            };
        };
    };
    SecondFactorController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveSecondFactor"];
            };
        };
        responses: {
            /** @description Từ nay chỉ cần mật khẩu. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập; `auth.invalid-credentials`: Sai tên đăng nhập hoặc mật khẩu; `auth.second-factor-wrong`: Mã xác thực chưa đúng */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required" | "auth.invalid-credentials" | "auth.second-factor-wrong";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
            /** @description `auth.too-many-attempts`: Thử đăng nhập quá nhiều lần */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.too-many-attempts";
                    };
                };
            };
        };
    };
    SecondFactorPolicyController_policy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các vai trò bắt buộc. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    SecondFactorPolicyController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePolicy"];
            };
        };
        responses: {
            /** @description Các vai trò bắt buộc. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    SetupController_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Setup"];
            };
        };
        responses: {
            /** @description Quản trị đã tạo; hãy đăng nhập. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.setup-refused`: Mã thiết lập không dùng được */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.setup-refused";
                    };
                };
            };
            /** @description `auth.password-weak`: Mật khẩu chưa đạt yêu cầu */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.password-weak";
                    };
                };
            };
        };
    };
    PeopleController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà». */
                q?: string;
                /** @description Chỉ người đang có vai trò này. */
                role?: "nominator" | "unit-head" | "appraiser" | "head-of-office" | "council-secretary" | "council-member" | "chair" | "province-officer" | "inspector" | "administrator";
                /** @description Chỉ người đang có vai trò ở đơn vị có mã này. */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Một trang. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePageView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    PeopleController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePerson"];
            };
        };
        responses: {
            /** @description Người mới và mật khẩu dùng một lần, hoặc phiếu in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPasswordView"];
                    "application/pdf": string;
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `already-exists`: Đã có */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "already-exists";
                    };
                };
            };
        };
    };
    PeopleController_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Người này. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    PeopleController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            /** @description Người này sau khi sửa. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    PeopleController_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mật khẩu dùng một lần, hoặc phiếu in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPasswordView"];
                    "application/pdf": string;
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    PeopleController_resetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mật khẩu dùng một lần, hoặc phiếu in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPasswordView"];
                    "application/pdf": string;
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    MembershipsController_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantMembership"];
            };
        };
        responses: {
            /** @description Người này với vai trò mới. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-exists`: Đã có */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "already-exists";
                    };
                };
            };
        };
    };
    MembershipsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
                /** @description Vai trò (mã định danh). */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã thu hồi; các phiên đang dùng vai trò này kết thúc. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    MembershipsController_standIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandInRequest"];
            };
        };
        responses: {
            /** @description Người này với vai trò phụ trách thay. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-exists`: Đã có */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "already-exists";
                    };
                };
            };
        };
    };
    MembershipsController_endStandIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
                /** @description Vai trò (mã định danh). */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Đã kết thúc. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    PeoplesSessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Các phiên còn hiệu lực. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    PeoplesSessionsController_endAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Người này phải đăng nhập lại. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    PeoplesSessionsController_endOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Người dùng (mã định danh). */
                id: string;
                /** @description Phiên đăng nhập, như danh sách phiên nêu. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Phiên đã kết thúc. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    TokensController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kể cả mã đã hết hạn, đã thu hồi. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenListView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    TokensController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateToken"];
            };
        };
        responses: {
            /** @description Mã vừa tạo. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    TokensController_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã truy cập (mã định danh). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Không kèm chính mã. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    TokensController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã truy cập (mã định danh). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mã không còn dùng được. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    OrganizationsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà». */
                q?: string;
                /** @description Chỉ một loại. */
                kind?: "COMMUNE" | "PROVINCE" | "CITY";
                /** @description Chỉ các cơ quan trực thuộc cơ quan này. */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPageView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
        };
    };
    OrganizationsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh cơ quan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetailView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    OrganizationsController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh cơ quan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rename"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetailView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    OrganizationsController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh cơ quan. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeInto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetailView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    UnitsListController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà». */
                q?: string;
                /** @description Mã đợt: thêm việc đơn vị có tham gia hay không. */
                campaign?: string;
                /** @description Chỉ một loại đơn vị. */
                kind?: string;
                /** @description Chỉ đơn vị có (hoặc không) tham gia đợt đã chọn. */
                participates?: boolean;
                /** @description Cả đơn vị đã nhập, giải thể. */
                closed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPageView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    UnitsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnit"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Địa chỉ đơn vị mới. */
                    Location?: unknown;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `already-exists`: Đã có */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "already-exists";
                    };
                };
            };
        };
    };
    UnitsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh hoặc mã đơn vị. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    UnitsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh đơn vị. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    UnitsController_placeIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh đơn vị. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitConstituencies"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    UnitChangesController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh đơn vị. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rename"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    UnitChangesController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh đơn vị. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeInto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    UnitChangesController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh đơn vị. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatedChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    CampaignPresetsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetListView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    CampaignsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà». */
                q?: string;
                /** @description Chỉ các đợt ở trạng thái này. */
                phase?: "draft" | "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPageView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
        };
    };
    CampaignsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampaign"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Địa chỉ đợt mới. */
                    Location?: unknown;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `already-exists`: Đã có */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "already-exists";
                    };
                };
            };
            /** @description `plan.invalid`: Kế hoạch chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "plan.invalid";
                    };
                };
            };
        };
    };
    CampaignsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    RulesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    [key: string]: unknown;
                };
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
            /** @description `campaign.reason-required`: Cần nêu lý do; `plan.invalid`: Kế hoạch chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.reason-required" | "plan.invalid";
                    };
                };
            };
        };
    };
    CampaignsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePhase"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
            /** @description `campaign.questions-open`: Còn câu hỏi cần cơ quan chốt; `plan.invalid`: Kế hoạch chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.questions-open" | "plan.invalid";
                    };
                };
            };
        };
    };
    CampaignsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePhase"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    RulesController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    RulesController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
                /** @description Mã câu hỏi. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
            /** @description `campaign.reason-required`: Cần nêu lý do; `plan.invalid`: Kế hoạch chưa hợp lệ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.reason-required" | "plan.invalid";
                    };
                };
            };
        };
    };
    RulesController_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBookHistoryView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    RulesController_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
                /** @description Số phiên bản. */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleBookView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    CampaignUnitsController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
                /** @description Định danh hoặc mã đơn vị. */
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordParticipation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedUnitView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
            /** @description `unit.may-not-propose`: Đơn vị không thuộc diện đề nghị */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "unit.may-not-propose";
                    };
                };
            };
        };
    };
    CampaignUnitsController_ofUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
                /** @description Định danh hoặc mã đơn vị. */
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionListView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    CampaignUnitsController_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
                /** @description Định danh hoặc mã đơn vị. */
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExtension"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Các lần gia hạn của đơn vị. */
                    Location?: unknown;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionListView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    CampaignUnitsController_all: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionListView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    LegalController_bases: {
        parameters: {
            query?: {
                /** @description Ngày; không ghi thì hôm nay. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalBasisListView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
        };
    };
    LegalController_addBasis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutLegalBasis"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Địa chỉ để thay dòng này. */
                    Location?: unknown;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalRowId"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    LegalController_coefficients: {
        parameters: {
            query?: {
                /** @description Ngày; không ghi thì hôm nay. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoefficientListView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
        };
    };
    LegalController_addCoefficient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCoefficient"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Địa chỉ để thay dòng này. */
                    Location?: unknown;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalRowId"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    LegalController_baseSalary: {
        parameters: {
            query?: {
                /** @description Ngày; không ghi thì hôm nay. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaseSalaryView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    LegalController_addBaseSalary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutBaseSalary"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Địa chỉ để thay dòng này. */
                    Location?: unknown;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalRowId"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    LegalController_replaceBasis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh dòng của cơ quan mình. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutLegalBasis"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalRowId"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    LegalController_replaceCoefficient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh dòng của cơ quan mình. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCoefficient"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalRowId"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    LegalController_replaceBaseSalary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh dòng của cơ quan mình. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutBaseSalary"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalRowId"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    ElectionResultsController_grid: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà». */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsGridView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
        };
    };
    ElectionResultsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmFigures"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng; `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open" | "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    ImportController_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Bảng số liệu (.xlsx hoặc .csv).
                     */
                    file: string;
                    /**
                     * @description true để lưu; false chỉ xem trước.
                     * @default false
                     */
                    apply?: boolean;
                    /** @description Lý do sửa; cần khi bảng sửa số liệu đã xác nhận. */
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng; `file.missing`: Chưa chọn tệp */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "file.missing";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
            /** @description `file.too-large`: Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
            /** @description `file.empty`: Tệp rỗng; `file.unsafe`: Tệp không an toàn; `file.wrong-type`: Sai loại tệp */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "file.empty" | "file.unsafe" | "file.wrong-type";
                    };
                };
            };
            /** @description `election.import-faulty`: Bảng số liệu còn lỗi */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "election.import-faulty";
                    };
                };
            };
        };
    };
    FiguresController_recordTurnout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
                /** @description Định danh hoặc mã đơn vị. */
                unitId: string;
                /** @description Cuộc bầu cử. */
                election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTurnout"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnoutView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng; `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open" | "stale" | "transition-not-allowed";
                    };
                };
            };
            /** @description `election.impossible`: Số liệu bầu cử không thể có; `election.wrong-unit`: Số liệu không ghi ở đơn vị này; `election.reason-required`: Cần nêu lý do sửa số liệu */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "election.impossible" | "election.wrong-unit" | "election.reason-required";
                    };
                };
            };
        };
    };
    FiguresController_recordSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
                /** @description Định danh hoặc mã đơn vị. */
                unitId: string;
                /** @description Cuộc bầu cử. */
                election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSeats"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng; `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open" | "stale" | "transition-not-allowed";
                    };
                };
            };
            /** @description `election.impossible`: Số liệu bầu cử không thể có; `election.wrong-unit`: Số liệu không ghi ở đơn vị này; `election.reason-required`: Cần nêu lý do sửa số liệu */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "election.impossible" | "election.wrong-unit" | "election.reason-required";
                    };
                };
            };
        };
    };
    FiguresController_confirmTurnout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
                /** @description Định danh hoặc mã đơn vị. */
                unitId: string;
                /** @description Cuộc bầu cử. */
                election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmFigure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TurnoutView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng; `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open" | "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    FiguresController_confirmSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
                /** @description Định danh hoặc mã đơn vị. */
                unitId: string;
                /** @description Cuộc bầu cử. */
                election: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmFigure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng; `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open" | "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    FiguresController_history: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Chỉ một cuộc bầu cử. */
                election?: "QUOC_HOI" | "HDND_TINH" | "HDND_XA";
            };
            header?: never;
            path: {
                /** @description Định danh hoặc mã đơn vị. */
                unitId: string;
                /** @description Mã đợt thi đua. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureHistoryPageView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
        };
    };
    DossiersController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà». */
                q?: string;
                /** @description Mã đợt thi đua. */
                campaign?: string;
                /** @description Mã hoặc định danh đơn vị. */
                unit?: string;
                /** @description Trạng thái; `lapsed` = nháp đã quá hạn. */
                state?: "draft" | "submitted" | "returned" | "accepted" | "declined" | "withdrawn" | "lapsed";
                /** @description Hình thức đề nghị. */
                level?: string;
                /** @description Thứ tự; dấu trừ = mới nhất trước. */
                sort?: "-updatedAt" | "updatedAt" | "-receivedAt" | "receivedAt" | "unit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierPageView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
        };
    };
    DossiersController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDossier"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
            /** @description `unit.may-not-propose`: Đơn vị không thuộc diện đề nghị; `unit.not-participating`: Đơn vị không tham gia đợt này */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "unit.may-not-propose" | "unit.not-participating";
                    };
                };
            };
        };
    };
    DossiersController_one: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    DossiersController_eligibility: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    DossiersController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDossier"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này; `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng; `campaign.closed`: Đã hết hạn gửi hồ sơ */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed" | "campaign.not-open" | "campaign.closed";
                    };
                };
            };
            /** @description `dossier.blocked`: Hồ sơ chưa gửi được */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "dossier.blocked";
                    };
                };
            };
        };
    };
    DossiersController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDossier"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    DossiersController_quota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotaView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
        };
    };
    NomineesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NomineeInput"] | components["schemas"]["NomineeList"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeListView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này; `dossier.not-reopened`: Mục này không được mở lại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed" | "dossier.not-reopened";
                    };
                };
            };
        };
    };
    NomineesController_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NomineeOrder"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này; `dossier.not-reopened`: Mục này không được mở lại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed" | "dossier.not-reopened";
                    };
                };
            };
        };
    };
    NomineesController_one: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    NomineesController_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Phiên bản đang xem, ví dụ "3". */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này; `dossier.not-reopened`: Mục này không được mở lại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed" | "dossier.not-reopened";
                    };
                };
            };
        };
    };
    NomineesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NomineePatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này; `dossier.not-reopened`: Mục này không được mở lại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed" | "dossier.not-reopened";
                    };
                };
            };
        };
    };
    NomineesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawNominee"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    ReceiptsController_latest: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    ReceiptsController_pdf: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    ReceiptsController_check: {
        parameters: {
            query: {
                /** @description Mã kiểm tra in trên phiếu. */
                code: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptCheckView"];
                };
            };
        };
    };
    CorrectionsController_list: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionListView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    CorrectionsController_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCorrection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này; `already-exists`: Đã có */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed" | "already-exists";
                    };
                };
            };
        };
    };
    CorrectionsController_confirm: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    CorrectionsController_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectCorrection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    QueueController_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficePeopleView"];
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    QueueController_page: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà». */
                q?: string;
                /** @description Mã đợt thi đua. */
                campaign?: string;
                /** @description Hình thức đề nghị. */
                level?: string;
                /** @description Mã hoặc định danh đơn vị. */
                unit?: string;
                /** @description Trạng thái; không ghi = việc còn phải làm (đã gửi, đang bổ sung, đã tiếp nhận nhưng kết quả thay đổi sau thẩm định). */
                state?: "submitted" | "returned" | "accepted" | "declined" | "withdrawn";
                /** @description Người thẩm định: `me`, `none` (chưa giao) hoặc định danh. */
                assignee?: string;
                /** @description Chỉ hồ sơ gửi khi còn thiếu (hoặc không thiếu). */
                incomplete?: boolean;
                /** @description Chỉ hồ sơ có trường hợp thay đổi kết quả sau thẩm định (hoặc không có). */
                changed?: boolean;
                /** @description Thứ tự: đến trước, đến sau, hạn bổ sung, mới thay đổi, đơn vị. */
                sort?: "receivedAt" | "-receivedAt" | "mendBy" | "-updatedAt" | "unit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    AppraisalController_one: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    AppraisalController_appraise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraiseNominee"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này; `stale`: Có người vừa thay đổi; `nominee.on-hold`: Đang tạm dừng xét */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed" | "stale" | "nominee.on-hold";
                    };
                };
            };
            /** @description `appraisal.incomplete`: Chưa thẩm định xong; `criterion.unmet`: Không đạt tiêu chuẩn; `subject.excluded`: Không thuộc đối tượng khen thưởng; `quota.exhausted`: Vượt số lượng đề nghị */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "appraisal.incomplete" | "criterion.unmet" | "subject.excluded" | "quota.exhausted";
                    };
                };
            };
        };
    };
    AppraisalController_past: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    AppraisalController_fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllMet"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này; `stale`: Có người vừa thay đổi */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed" | "stale";
                    };
                };
            };
            /** @description `criterion.unmet`: Không đạt tiêu chuẩn */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "criterion.unmet";
                    };
                };
            };
        };
    };
    AppraisalController_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDocument"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    AppraisalController_except: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantException"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này; `already-exists`: Đã có */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed" | "already-exists";
                    };
                };
            };
        };
    };
    DossierDecisionsController_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDossier"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    DossierDecisionsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDossier"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
            /** @description `dossier.blocked`: Hồ sơ chưa gửi được */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "dossier.blocked";
                    };
                };
            };
        };
    };
    DossierDecisionsController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineDossier"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    DossierDecisionsController_decision: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    DossierDecisionsController_readAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAgain"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    DossierDecisionsController_override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideConflict"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    HoldsController_list: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldListView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    HoldsController_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldNominee"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    HoldsController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseNominee"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    NomineeMovesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveNominee"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này; `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed" | "campaign.not-open";
                    };
                };
            };
            /** @description `unit.may-not-propose`: Đơn vị không thuộc diện đề nghị; `unit.not-participating`: Đơn vị không tham gia đợt này; `subject.excluded`: Không thuộc đối tượng khen thưởng; `quota.exhausted`: Vượt số lượng đề nghị */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "unit.may-not-propose" | "unit.not-participating" | "subject.excluded" | "quota.exhausted";
                    };
                };
            };
        };
    };
    NomineeMovesController_ofNominee: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveListView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    NomineeMovesController_ofDossier: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveListView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    DuplicatesController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà». */
                q?: string;
                /** @description Đã hay chưa có kết luận. */
                state?: "undecided" | "decided";
                /** @description Chỉ những cặp có trường hợp trong hồ sơ này. */
                dossier?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePageView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
        };
    };
    DuplicatesController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDuplicate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedDuplicateDecisionView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
        };
    };
    AssignmentController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDossier"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện; `conflict-of-interest`: Có xung đột lợi ích */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden" | "conflict-of-interest";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed";
                    };
                };
            };
        };
    };
    HandoversController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà». */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPageView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    HandoversController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverQueue"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    HandoversController_pdf: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    HandoversController_one: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    ListExportsController_councilList: {
        parameters: {
            query?: {
                /** @description Chỉ một hình thức khen thưởng của đợt; bỏ trống = mỗi hình thức một trang tính. */
                level?: string;
                /** @description `all`: cả trường hợp chưa kết luận, không đủ điều kiện, tạm dừng (trạng thái ghi ở cột Ghi chú). Bỏ trống: chỉ trường hợp đủ điều kiện. */
                include?: "all";
            };
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tệp Excel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
        };
    };
    ListExportsController_restrictedList: {
        parameters: {
            query: {
                /** @description Chỉ một hình thức khen thưởng của đợt; bỏ trống = mỗi hình thức một trang tính. */
                level?: string;
                /** @description `all`: cả trường hợp chưa kết luận, không đủ điều kiện, tạm dừng (trạng thái ghi ở cột Ghi chú). Bỏ trống: chỉ trường hợp đủ điều kiện. */
                include?: "all";
                /** @description Xuất để làm gì; lưu vào nhật ký (Luật Bảo vệ dữ liệu cá nhân). */
                reason: string;
            };
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tệp Excel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
        };
    };
    StatisticsController_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
        };
    };
    OverviewController_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Mã đợt thi đua. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `campaign.not-open`: Đợt thi đua chưa mở hoặc đã đóng */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "campaign.not-open";
                    };
                };
            };
        };
    };
    JobsController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPageView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
        };
    };
    JobsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh việc. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    JobsController_result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh việc. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tệp kết quả. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
    RetentionController_rules: {
        parameters: {
            query?: {
                /** @description Ngày; không ghi thì hôm nay. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRulesView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    RetentionController_putRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Loại. */
                kind: "AWARD_STATE" | "AWARD_PROVINCE" | "AWARD_AGENCY" | "AWARD_FRONT" | "NOT_TAKEN" | "DRAFT" | "ACCOUNT" | "ORGANIZATION_EXPORT";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutRetentionRule"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRuleId"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    RetentionController_startRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRetentionRun"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedJobView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    RetentionController_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh lượt. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRunView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    RetentionController_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh cơ quan mình. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportOrganization"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedJobView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    AuditController_list: {
        parameters: {
            query?: {
                /** @description Trang, từ 1. */
                page?: number;
                /** @description Số dòng mỗi trang. */
                pageSize?: number;
                /** @description Tìm không phân biệt dấu, hoa thường: «hoa» tìm được «Hòa», «Hoà». */
                q?: string;
                /** @description Từ thời điểm này (tính cả), theo đồng hồ của đợt. */
                from?: string;
                /** @description Trước thời điểm này (không tính), theo đồng hồ của đợt. */
                to?: string;
                /** @description Chỉ việc của người này (định danh). */
                actor?: string;
                /** @description Hành động, hoặc phần đầu của nó: «dossier» tìm được «dossier.submit». */
                action?: string;
                /** @description Chỉ việc với đối tượng này (mã hồ sơ, người, đơn vị…). */
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    AuditExportController_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tệp JSON theo dòng. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description `auth.required`: Cần đăng nhập */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.required";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
        };
    };
    DossierDocumentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh hồ sơ. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentListView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    DossierDocumentsController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh hồ sơ. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadPaperForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Địa chỉ của cái vừa tạo. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng; `file.missing`: Chưa chọn tệp */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "file.missing";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này; `dossier.not-reopened`: Mục này không được mở lại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed" | "dossier.not-reopened";
                    };
                };
            };
            /** @description `file.too-large`: Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Sai kiểu nội dung; `file.empty`: Tệp rỗng; `file.unsafe`: Tệp không an toàn; `file.wrong-type`: Sai loại tệp */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.not-json" | "file.empty" | "file.unsafe" | "file.wrong-type";
                    };
                };
            };
            /** @description `request.key-reused`: Khóa chống gửi trùng đã dùng cho nội dung khác; `slot.unknown`: Không có loại giấy tờ này trong hồ sơ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.key-reused" | "slot.unknown";
                    };
                };
            };
        };
    };
    DossierDocumentsController_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh hồ sơ. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FilesForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Địa chỉ của cái vừa tạo. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng; `file.missing`: Chưa chọn tệp */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "file.missing";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
            /** @description `file.too-large`: Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Sai kiểu nội dung; `file.empty`: Tệp rỗng; `file.unsafe`: Tệp không an toàn; `file.wrong-type`: Sai loại tệp */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.not-json" | "file.empty" | "file.unsafe" | "file.wrong-type";
                    };
                };
            };
            /** @description `request.key-reused`: Khóa chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.key-reused";
                    };
                };
            };
        };
    };
    DossierDocumentsController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh hồ sơ. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBundle"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentListView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này; `dossier.not-reopened`: Mục này không được mở lại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed" | "dossier.not-reopened";
                    };
                };
            };
            /** @description `file.too-large`: Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
            /** @description `file.wrong-type`: Sai loại tệp */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "file.wrong-type";
                    };
                };
            };
            /** @description `slot.unknown`: Không có loại giấy tờ này trong hồ sơ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "slot.unknown";
                    };
                };
            };
        };
    };
    DossierDocumentsController_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh hồ sơ. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FilesForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Địa chỉ của cái vừa tạo. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng; `file.missing`: Chưa chọn tệp */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid" | "file.missing";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
            /** @description `file.too-large`: Tệp quá lớn */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "file.too-large";
                    };
                };
            };
            /** @description `request.not-json`: Sai kiểu nội dung; `file.empty`: Tệp rỗng; `file.unsafe`: Tệp không an toàn; `file.wrong-type`: Sai loại tệp */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.not-json" | "file.empty" | "file.unsafe" | "file.wrong-type";
                    };
                };
            };
            /** @description `request.key-reused`: Khóa chống gửi trùng đã dùng cho nội dung khác */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.key-reused";
                    };
                };
            };
        };
    };
    DocumentsController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh tệp. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    DocumentsController_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Phiên bản hồ sơ đang xem, ví dụ "3". */
                "If-Match"?: string;
            };
            path: {
                /** @description Định danh tệp. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `stale`: Có người vừa thay đổi; `transition-not-allowed`: Không làm được ở trạng thái này; `dossier.not-reopened`: Mục này không được mở lại */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "stale" | "transition-not-allowed" | "dossier.not-reopened";
                    };
                };
            };
        };
    };
    DocumentsController_content: {
        parameters: {
            query?: {
                /** @description `1`: xem trong trình duyệt thay vì lưu; chỉ với PDF. */
                inline?: string;
            };
            header?: never;
            path: {
                /** @description Định danh tệp. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cả tệp. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Phần tệp theo Range. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Tệp không đổi. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `file.pending`: Tệp đang được kiểm tra */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "file.pending";
                    };
                };
            };
            /** @description `file.unsafe`: Tệp không an toàn */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "file.unsafe";
                    };
                };
            };
        };
    };
    PaperController_slots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh hồ sơ. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotListView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    PaperController_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh hồ sơ. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperView"];
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
        };
    };
    PaperController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh hồ sơ. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPaper"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Bản giấy của hồ sơ. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperReceiptView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
            /** @description `slot.unknown`: Không có loại giấy tờ này trong hồ sơ */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "slot.unknown";
                    };
                };
            };
        };
    };
    PaperController_waive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Định danh hồ sơ. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaivePaper"];
            };
        };
        responses: {
            201: {
                headers: {
                    /** @description Bản giấy của hồ sơ. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperWaiverView"];
                };
            };
            /** @description `request.invalid`: Dữ liệu gửi lên chưa đúng */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "request.invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Không có quyền thực hiện */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "auth.forbidden";
                    };
                };
            };
            /** @description `not-found`: Không tìm thấy */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "not-found";
                    };
                };
            };
            /** @description `transition-not-allowed`: Không làm được ở trạng thái này */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"] & {
                        /** @enum {string} */
                        code?: "transition-not-allowed";
                    };
                };
            };
        };
    };
}
